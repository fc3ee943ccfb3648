<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
  <context>
    <name>jindra</name>
    <message>
      <location filename="../../jindra_desk/application/client_fields.py" />
      <source>Dit is geen datum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_fields.py" />
      <source>Geef de privacyinformatie en zet het vinkje.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_fields.py" />
      <source>Typ hem als 12-11-2026.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_fields.py" />
      <source>Vertel eerst wie de gegevens bewaart en waarom.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Aandachtspunten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Adres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Afgeschermd sinds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Allergie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Apparaat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Bedrag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Bijzonderheden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Controlegetal van de tekst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Eerdere achternaam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Einde van de dienst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Formulier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Foto’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Geboortedatum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Getekend door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Hoe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Huidaandoening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Huidtype (Fitzpatrick)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Implantaten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Informatie gegeven op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Ingeschreven op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Ingetrokken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Laatst gevraagd op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Laatste contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Langer bewaren tot en met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Liefst bereikbaar via</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Medicijnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Namens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Nazorg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Notitie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Papieren kaart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Papieren kaart vernietigd op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Reactie van de huid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Resultaat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Rol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Telefoon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Telefoon of camera</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Verder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Wat er is gedaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>Zwangerschap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>aanwezig in de praktijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>antwoord uiterlijk {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>beantwoord op {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>bewerkt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>de cliënt, als ouder of voogd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>er kunnen nog foto’s op staan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>gegevens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>opgeheven op {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>opnieuw bekijken op {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>portret</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>{first}, {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>{kind}: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/client_file_document.py" />
      <source>{thing}: {verb}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/clients.py" />
      <source>Vul de naam in van wie er tekent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents.py" />
      <source>De kluis heeft het origineel niet meer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents.py" />
      <source>Dit document is niet meer hetzelfde als toen het werd verzegeld.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents.py" />
      <source>Zet een oudere back-up ernaast, of laat opnieuw tekenen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/disclosures.py" />
      <source>Er is niets meegegeven: doel, grondslag of inhoud ontbreekt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/disclosures.py" />
      <source>Vul in waarvoor de gegevens nodig zijn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure.py" />
      <source>behandelingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure.py" />
      <source>bonnen die blijven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure.py" />
      <source>documenten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure.py" />
      <source>foto’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure.py" />
      <source>het bewijs las anders terug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure.py" />
      <source>toestemmingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/exports.py" />
      <source>Dit is een kopie van het hele dossier dat de praktijk bewaart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/exports.py" />
      <source>LEESMIJ.txt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/exports.py" />
      <source>alle foto’s, zonder plaats en cameragegevens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/exports.py" />
      <source>controlegetal (SHA-256) van elk bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/exports.py" />
      <source>getekende toestemmingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/exports.py" />
      <source>hetzelfde voor een computer (jindra-desk/client-file/1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/exports.py" />
      <source>om te lezen of te printen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>Behandeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>Cliëntkaart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>Ging niet door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>Nog niet afgerond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>Toestemming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>Uitgevoerd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>afgeschermd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>alleen met het eigen toestel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>behandeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>bekeken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>beleid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>bewaartermijn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>bon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>cliëntkaart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>concept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>foto</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>gegeven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>geprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>getekend op het scherm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>getekend op papier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>geweigerd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>gewijzigd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>gewist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>gezondheid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>huidtype</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>ingelezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>ingesteld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>ingetrokken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>instelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>keuze vastgelegd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>kluis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>kopie van het dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>liever niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>mogen worden gemaakt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>niet gevraagd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>ontgrendeld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>ouder of voogd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>praktijkgegevens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>soort behandeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>toestemming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>toestemmingstekst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>uit een eerder bestand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>uitgegeven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>van je ouder of voogd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>van je verwijzer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>van jou zelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>vastgehouden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>vastgelegd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>vergrendeld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>verzoek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>vinkje in je bijzijn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/file_words.py" />
      <source>vrijgegeven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/health.py" />
      <source>Er staat nog niets over de gezondheid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/health.py" />
      <source>Kies een huidtype van I tot en met VI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/health.py" />
      <source>Vul het gezondheidsblok eerst in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/import_checks.py" />
      <source>Dit dossier klopt niet in zichzelf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/import_checks.py" />
      <source>Er is niets ingelezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/import_checks.py" />
      <source>Vraag om een nieuwe uitgifte.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/imports.py" />
      <source>Deze cliënt staat al in de kluis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/imports.py" />
      <source>Een deel van dit dossier staat al bij een andere cliënt in de kluis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/imports.py" />
      <source>Een getekend document bij dit dossier is veranderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening.py" />
      <source>Er is niets veranderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening.py" />
      <source>Met --today gaat alleen een demokluis open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening.py" />
      <source>Start zonder --today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos.py" />
      <source>Bespreek het samen, en pas de keuze aan als die veranderd is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos.py" />
      <source>De datum van de foto ligt nog in de toekomst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos.py" />
      <source>De foto is niet bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos.py" />
      <source>Deze cliënt wil geen foto’s in het dossier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos.py" />
      <source>Dit dossier wordt vastgehouden. De foto blijft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos.py" />
      <source>Kies welk gebied op de foto staat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos.py" />
      <source>Kijk de datum na.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos.py" />
      <source>Sluit eerst de klacht of claim.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/policies.py" />
      <source>eigen keuze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/practice.py" />
      <source>Dit btw-id klopt niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/practice.py" />
      <source>Een KvK-nummer heeft acht cijfers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/practice.py" />
      <source>Het ziet eruit als NL001234567B01; het staat op je facturen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/practice.py" />
      <source>Kijk het na op je uittreksel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/printing.py" />
      <source>Dit document is niet te tonen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/printing.py" />
      <source>Het bestand in de kluis is niet aangeraakt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/printing.py" />
      <source>Kijk bij de toestemming of het document nog klopt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>1 foto bij dit bezoek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Bewaart zelf foto’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Bij dit bezoek zijn er nog geen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Deze behandeling is er pas vanaf {age} jaar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Foto vooraf en achteraf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Gezondheid navragen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Gezondheid niet vastgelegd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Gezondheid vandaag nagevraagd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Hiervoor is geen toestemming.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Laatst op {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Leeftijd niet bekend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Nodig onder de {age} jaar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Nog niet gevraagd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Nog niet ingevuld.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Noteer wie er tekent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Ouder of voogd heeft getekend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Ouder of voogd tekent eerst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Te jong voor deze behandeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Toestemming gezondheid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Toestemming nog niet gevraagd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>Wil geen foto’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>{age} jaar of ouder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/readiness.py" />
      <source>{n} foto’s bij dit bezoek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/residue.py" />
      <source>Alles staat er nog, er is niets half gewist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/residue.py" />
      <source>Er is nog geen bewijs gemaakt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/residue.py" />
      <source>Het dossier is niet vernietigd: niet alles liet zich wissen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/residue.py" />
      <source>Het dossier is uit de lijsten, maar bij het nalezen stond er nog iets in het kluisbestand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/residue.py" />
      <source>Sluit het programma, open het opnieuw en laat het nalezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/residue.py" />
      <source>Sluit het programma, open het opnieuw en probeer het nog eens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/signing.py" />
      <source>De datum op het papier ligt nog in de toekomst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/signing.py" />
      <source>Deze tekst is intussen vernieuwd. Er is niets vastgelegd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/signing.py" />
      <source>Er staat nog geen ouder of voogd bij deze cliënt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/signing.py" />
      <source>Laat tekenen, zet een vinkje, of kies papier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/signing.py" />
      <source>Open het scherm opnieuw en laat de nieuwe tekst lezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/signing.py" />
      <source>Voor een ja is een handtekening nodig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/signing.py" />
      <source>Zet de ouder of voogd eerst op de cliëntkaart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatment_types.py" />
      <source>Deze behandeling staat al in de lijst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatment_types.py" />
      <source>Een leeftijd is een getal tussen {youngest} en {oldest}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatment_types.py" />
      <source>Geef de behandeling een naam.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatment_types.py" />
      <source>Kies een andere naam, of haal de oude terug uit «Niet meer gebruikt».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/vaults.py" />
      <source>Bewaar je laatste back-up goed en vergelijk hem met deze kluis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/vaults.py" />
      <source>Het logboek van je kluis klopt niet vanaf regel {row}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/vaults.py" />
      <source>Je gegevens zijn gewoon te gebruiken. Iets of iemand heeft buiten dit programma om iets veranderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/visit_form.py" />
      <source>Er staan nog geen behandelingen in je lijst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/visit_form.py" />
      <source>Voeg er een toe bij Instellingen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/visits.py" />
      <source>Dit bezoek is al afgerond.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/visits.py" />
      <source>Dit bezoek staat vast zolang er een klacht of claim loopt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/visits.py" />
      <source>Dit is geen tijd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/visits.py" />
      <source>Leg wat erbij komt vast in een nieuw bezoek.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/visits.py" />
      <source>Typ hem als 11:30.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/visits.py" />
      <source>Van dit bezoek is al een bon gemaakt. Het bedrag staat vast.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/visits.py" />
      <source>Vul de datum van het bezoek in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/application/visits.py" />
      <source>Vul in van welk product dit lotnummer is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/bootstrap_window.py" />
      <source>Dit is de demo. De wachtwoordzin is: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/bootstrap_window.py" />
      <source>Geef dossier mee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/bootstrap_window.py" />
      <source>Toestemmingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>  {photos} foto’s, {consents} keuzes, {documents} documenten, {receipts} bonnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Bewijs van vernietiging nr. {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Blijft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>De kluis staat klaar: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Deze kluis heeft echte cliënten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Er is geen beleidsprofiel {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Er is nog niets gebeurd. Met --yes wordt het dossier vernietigd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Gaat weg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Geboren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Herstelcode (staat hierna nergens meer): {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Het bewijs staat als pdf in de kluis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Ingelezen: {id}, {photos} foto’s, {documents} documenten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Kies uit: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Laat --today weg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Maak voor voorbeelden een eigen kluis met «jindra-desk init».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Met --today wordt alleen in een demokluis geschreven.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Nog open: de papieren kaart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Nog open: foto’s op je telefoon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Reden: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Tot wanneer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Uitgegeven: {folder} ({files} bestanden).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Vernietigd en nagelezen: {pages} bladzijden van het kluisbestand, niets gevonden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Waarom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>laatst behandeld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>nummer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>{count} verzonnen cliënten geschreven.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/main.py" />
      <source>Gestopt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/main.py" />
      <source>onbekende fout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/passphrases.py" />
      <source>De twee wachtwoordzinnen zijn niet gelijk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/passphrases.py" />
      <source>Er is een wachtwoordzin nodig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/passphrases.py" />
      <source>Geef --passphrase-file met een bestand waar hij op de eerste regel staat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/passphrases.py" />
      <source>Let op: anderen op deze computer kunnen {file} lezen. Maak het bestand alleen voor jou leesbaar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/passphrases.py" />
      <source>Probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/retention_command.py" />
      <source>begin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/retention_command.py" />
      <source>bewaren tot en met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/retention_command.py" />
      <source>cliënt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/retention_command.py" />
      <source>soort</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/retention_command.py" />
      <source>stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/cli/retention_command.py" />
      <source>waarom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Alle {pages} bladzijden van het kluisbestand zijn nagelezen. Gevonden resten: {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Alle {pages} bladzijden van het kluisbestand zijn nagelezen: niets gevonden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Bewijs van vernietiging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Bewijs van vernietiging {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Bewijs van vernietiging {number}, {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Datum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>De papieren kaart moet nog worden vernietigd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Het nummer staat ook in het vernietigingsregister naast de kluis. Wordt een oudere back-up teruggezet, dan wordt deze vernietiging opnieuw uitgevoerd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Het vernietigen werd onderbroken en daarna afgemaakt: het kluisbestand is geheel opnieuw opgebouwd, zonder dit dossier. Het is niet bladzijde voor bladzijde nagelezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Nog te doen buiten de kluis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Nummer in het register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Nummer {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Op een telefoon of camera kunnen nog foto’s staan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Op {day} is één dossier vernietigd. Dit bewijs zegt met opzet niet van wie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Reden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Wat er is gebeurd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Wat het dossier bevatte</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>de bewaartermijn is voorbij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>de toestemming is ingetrokken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>gegevens van een minderjarige zonder toestemming van ouder of voogd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>op verzoek van de cliënt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Behandelingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Bonnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>De foto’s zelf zitten op ware grootte in de map «fotos» bij dit document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>De precieze woorden (versie {version}):</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Deze foto is niet te tonen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Documenten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Gegevens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Gezondheid en huidtype</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Hiervan is niets bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Kopie van een dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Kopie van het dossier, gemaakt op {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Langer vastgehouden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Logboek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Nog niet opgeslagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Ouder of voogd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Verzoeken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Wat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Wie wat heeft gekregen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Als ouder of voogd van (zo nodig)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Datum en tijd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Datum op het papier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>De keuze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Gekozen door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Tekst: versie {version}, geldig vanaf {day}. Controlegetal van de precieze woorden (SHA-256):</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Toestemming, tekst versie {version}, {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Van de handtekening is alleen de lijn bewaard, niet hoe hard of hoe snel er is getekend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Voor {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Weigeren kan zonder handtekening.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>geweigerd; daar is geen handtekening voor nodig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>handtekening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>zelf aangekruist op het scherm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>{signer}, namens {client}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>1 verstrekking, verderop genoemd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Afscherming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Automatisch besluiten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Bewaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Bezwaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Bron</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Buiten de EU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Contactgegevens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Contactpersoon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Dit is alles wat de praktijk op {day} over deze persoon bewaart, op verzoek gegeven (AVG, artikel 15).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Een klacht over privacy kan altijd ook bij de {authority}, {site}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Gegeven aan {recipient}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Geschillencommissie: {who}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Grond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Intrekken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Inzage en kopie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Kopie van het dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>KvK-nummer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Meenemen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Niet eens met de praktijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Onafhankelijke klachtenfunctionaris: {who}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Ontvangers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Praktijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Rechten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Toestemmingen, verzoeken en logboek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Verbetering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Verstrekkingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Verwerkers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Verwijdering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Vragen kan op elke manier, ook mondeling. Het antwoord komt binnen een maand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Waar de gegevens vandaan komen en wie ze krijgt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Waarvoor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Waarvoor, waarom het mag en hoe lang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Wie verantwoordelijk is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Zeg het eerst tegen {person}; vaak is het zo opgelost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>aantonen wat is afgesproken en gedaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>afspraken maken en de cliënt bereiken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>belastingwet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>bepalen of een behandeling past en die veilig doen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>bezwaar maken, en tegen aanbiedingen altijd en meteen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>boekhouding; alleen voorletter en achternaam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>de gegevens bekijken en een kopie krijgen; de eerste is gratis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>de gegevens meekrijgen in een bestand dat een computer kan lezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>een toestemming intrekken, altijd en zonder reden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>geen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>gegevens laten staan zonder dat er iets mee gebeurt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>gegevens laten verbeteren of aanvullen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>gegevens laten vernietigen; wat de wet verplicht te bewaren, blijft tot de termijn voorbij is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>goed en veilig behandelen, en verslag doen waar dat verplicht is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>nee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>nee, elk besluit neemt een mens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>niemand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>overeenkomst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>overeenkomst en wet (Wkkgz)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>tot de bewaartermijn van het dossier voorbij is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>tot en met {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>tot en met {day}, later na een nieuwe behandeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>uitdrukkelijke toestemming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>wettelijke plicht (AVG)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>zeven volle jaren na het boekjaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>zien wat een behandeling doet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>{count} verstrekkingen, verderop genoemd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>{until}, of tot de toestemming is ingetrokken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/frame.py" />
      <source>bladzijde {number} van {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>De code heeft geen letters I, L, O en U: wat daarop lijkt, is een cijfer of een V.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Herstelblad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Herstelblad, gemaakt op {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Herstelcode van je kluis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Leg dit blad op een veilige plek, niet bij de computer en niet in de praktijk op tafel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Maak er geen foto van en zet de code nergens in een bestand of bericht.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Met deze code gaat je kluis open als je de wachtwoordzin kwijt bent. Zonder code en zonder wachtwoordzin kan niemand erin, ook de maker van het programma niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Probeer de code één keer, nu meteen: dan weet je dat hij klopt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Voor jezelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Waar dit blad ligt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Wachtwoordzin kwijt? Kies bij het slot voor «Herstelcode» en typ de groepjes over. Kies daarna een nieuwe wachtwoordzin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Wanneer de code is geprobeerd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Wat je ermee doet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>Bewaartermijnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>Bewaartermijnen op {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>Bewaren tot en met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>Dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>Er zijn geen dossiers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>Met namen: bewaar of vernietig deze lijst als een dossier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>Stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>Zonder namen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>geen datum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/bookkeeping.py" />
      <source>Dit is geen bedrag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/bookkeeping.py" />
      <source>Typ het als 84,50.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Administratie voor de Belastingdienst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Afrekenen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Afscherming op verzoek uitvoeren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Afspraken en wensen onthouden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Behandeling op het huidtype afstemmen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Behandeling volgen en bijstellen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Bereiken voor de eigen afspraak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Bewaartermijn berekenen en bewaken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Bewijzen dat er toestemming is, of niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Brieven en nota’s sturen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Cliënt herkennen aan een portret</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Cliënt herkennen en aanspreken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Dossier terugvinden zonder naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Dossier vasthouden zolang een klacht of claim loopt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Gebruikt product terugvinden bij een terugroepactie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Gegevens van de praktijk op alle stukken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Getekende stukken en bewijs van vernietiging bewaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Half ingevuld formulier bewaren bij vergrendelen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Hoort bij het dossier van deze cliënt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Instellingen van het programma</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Keuze over foto’s onthouden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Kluis en sleutels bij elkaar houden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Kunnen nagaan wat er wanneer is gedaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Leeftijdsgrens bewaken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Lijst van behandelingen van de praktijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Papier en telefoon meenemen bij vernietigen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Precies bewaren welke woorden zijn getekend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Resultaat van de behandeling vergelijken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Snel zoeken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Toestemming van ouder of voogd vragen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Vastleggen welke behandeling wanneer is gedaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Veilig behandelen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Verantwoorden wie een kopie kreeg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Vernietigingen en intrekkingen herhalen na het terugzetten van een back-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Vernietigingen herkennen na het terugzetten van een back-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Verslag van de behandeling (Wkkgz)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Verzoeken op tijd beantwoorden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Weten of de zoeklijst bij is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Weten van wie de gegevens komen en of dat verteld is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Weten welk beleid wanneer gold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/catalogue.py" />
      <source>Weten welke versie van de kluis dit is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/client.py" />
      <source>Deze geboortedatum ligt nog in de toekomst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/client.py" />
      <source>Dit dossier is op verzoek afgeschermd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/client.py" />
      <source>Een cliënt heeft een achternaam nodig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/client.py" />
      <source>Er kan nu niets bij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/client.py" />
      <source>Hef de afscherming eerst op, samen met de cliënt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/client.py" />
      <source>Kijk het jaar na.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/client.py" />
      <source>Vul de achternaam in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/client.py" />
      <source>WhatsApp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/client.py" />
      <source>curator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/client.py" />
      <source>e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/client.py" />
      <source>geen voorkeur</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/client.py" />
      <source>gemachtigde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/client.py" />
      <source>mentor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/client.py" />
      <source>ouder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/client.py" />
      <source>post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/client.py" />
      <source>sms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/client.py" />
      <source>telefoon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/client.py" />
      <source>voogd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consent.py" />
      <source>Deze toestemming is al ingetrokken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consent.py" />
      <source>Dit kan pas na een getekende toestemming.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consent.py" />
      <source>Er is geen toestemming voor deze foto. Hij is niet bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consent.py" />
      <source>Foto’s in dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consent.py" />
      <source>Foto’s publiceren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consent.py" />
      <source>Gezondheidsgegevens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consent.py" />
      <source>Huidtype</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consent.py" />
      <source>Kies bij «Wie tekent» de ouder of voogd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consent.py" />
      <source>Kies «Laat tekenen».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consent.py" />
      <source>Nieuwsbrief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consent.py" />
      <source>Onder de {age} jaar tekent een ouder of voogd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consent.py" />
      <source>Ouder of voogd: behandeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consent.py" />
      <source>Portret bij je naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/contact.py" />
      <source>Begin met het nummer, daarna de toevoeging, zoals 12 A.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/contact.py" />
      <source>Deze postcode bestaat niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/contact.py" />
      <source>Dit e-mailadres klopt niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/contact.py" />
      <source>Dit huisnummer klopt niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/contact.py" />
      <source>Dit is geen Nederlandse postcode. Klopt dat?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/contact.py" />
      <source>Dit telefoonnummer klopt niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/contact.py" />
      <source>Kijk of er een @ in staat en een punt in het deel erachter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/contact.py" />
      <source>Typ hem als 1234 AB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/contact.py" />
      <source>Typ tien cijfers zoals 06 1234 5678, of begin met + en het landnummer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/dates.py" />
      <source>meteen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/dates.py" />
      <source>{first} en {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/dates.py" />
      <source>{n} dag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/dates.py" />
      <source>{n} dagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/dates.py" />
      <source>{n} jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/dates.py" />
      <source>{n} maand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/dates.py" />
      <source>{n} maanden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/dates.py" />
      <source>{n} week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/dates.py" />
      <source>{n} weken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/disclosure.py" />
      <source>anders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/disclosure.py" />
      <source>cliënt zelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/disclosure.py" />
      <source>eigen praktijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/disclosure.py" />
      <source>overheid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/disclosure.py" />
      <source>zorgverlener</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/disclosure.py" />
      <source>zorgverzekeraar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Bonnen tot en met {first}, de laatste tot en met {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Bonnen tot en met {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Bonnen: fiscale bewaarplicht, {rule}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>De bewaartermijn is voorbij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>De cliënt vraagt het zelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>De toestemming is ingetrokken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Dit dossier hoeft nog niet weg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Dit dossier hoeft nog niet weg: de dienst loopt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Dit dossier is vastgehouden: {ground}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Dossier met {n} behandeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Dossier met {n} behandelingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Dossier zonder behandelingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Er loopt nog een verzoek van deze cliënt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Gegevens van een minderjarige zonder toestemming van een ouder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Het verslag van deze behandelingen is verplicht en blijft tot en met {until}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Intrekken stopt de behandeling en wat daarbovenop is bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Kijk er op {review} opnieuw naar, of hef het vasthouden op.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Niets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Noteer eerst het einde van de dienst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Vernietigen kan vanaf {since}; bewaren tot en met {until}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Vraagt de cliënt er zelf om, kies dan «verzoek».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Vraagt de cliënt om verwijdering, kies dan «verzoek».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>Zolang dat zo is, gaat er niets weg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>het einde van de dienst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>{n} bon op naam van ‘{name}’</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>{n} bonnen op naam van ‘{name}’</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>{n} document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>{n} documenten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>{n} foto</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>{n} foto’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>{n} getekende toestemming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure_plan.py" />
      <source>{n} getekende toestemmingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Bewaren is niet gelukt: de schijf werkt niet mee ({reason}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>De kluis is beschadigd en gaat niet open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>De kluis zelf is niet aangeraakt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Deze cliënt staat niet in de kluis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Deze kluis is al open in een ander venster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Deze kluis is van een nieuwere versie van Jindra Desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Die herstelcode klopt niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Die wachtwoordzin klopt niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Dit is niet gelukt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Dit kan zo niet worden bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Er is geen kluis op deze plek: {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Er is niets aan veranderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Er is niets overschreven.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Ga naar dat venster, of sluit het eerst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Het bestand {file} is niet te lezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Het sleutelbestand bij de kluis is beschadigd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Installeer de nieuwste versie en open hem daarmee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Kies een andere naam.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Kies een bestand dat op .jdv eindigt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Kijk of het er nog staat en of je het mag openen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Kijk op je herstelblad en typ alle groepjes over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Let op hoofdletters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Maak er een met «jindra-desk init», of kies een ander bestand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Maak ruimte vrij of kijk of de schijf nog aangesloten is, en probeer het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Op deze plek staat al een bestand: {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Wat al bewaard was, is veilig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Zet het bestand {file} terug uit je laatste back-up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Zet je laatste back-up terug.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>Zoek het nummer op met «jindra-desk list».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/errors.py" />
      <source>{file} is geen kluis van Jindra Desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/guards.py" />
      <source>Dat bewaar je hier nooit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/guards.py" />
      <source>Die bewaar je hier nooit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/guards.py" />
      <source>Dit lijken de coderegels van een paspoort of ID-kaart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/guards.py" />
      <source>Dit lijkt een BSN.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/guards.py" />
      <source>Haal de regels weg. Noteer alleen dat je de identiteit hebt gezien, en hoe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/guards.py" />
      <source>Haal het nummer weg, of kies «Dit is geen BSN».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/hold.py" />
      <source>Kies een datum na vandaag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/hold.py" />
      <source>Vasthouden kan alleen met een dag om opnieuw te kijken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/hold.py" />
      <source>belang van een ander</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/hold.py" />
      <source>claim loopt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/hold.py" />
      <source>klacht loopt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/hold.py" />
      <source>wet verbiedt het</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/names.py" />
      <source>Vul een achternaam in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/names.py" />
      <source>meneer {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/names.py" />
      <source>mevrouw {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>Na</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>Tijdens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>Voor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>armen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>benen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>decolleté</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>dichtbij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>hals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>handen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>hele gezicht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>kin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>neus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>rechts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>rond de ogen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>rug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>van voren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>voorhoofd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photo.py" />
      <source>wangen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_floor.py" />
      <source>Dit mag niet: de wet vraagt meer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_floor.py" />
      <source>Kies een waarde die strenger is of gelijk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_floor.py" />
      <source>{reason} Bron: {source}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_values.py" />
      <source>Deze beleidswaarde is niet te lezen: {field}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_values.py" />
      <source>Kies de waarde opnieuw in Instellingen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Aanbiedingen en nieuwsbrief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Aanbiedingen stoppen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Aanbod per e-mail, sms of WhatsApp</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Aanbod per post</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Aanbod per telefoon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Afgehandelde klachten bewaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Afgehandelde verzoeken bewaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Antwoord op een beveiligingsmelding binnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Antwoord op een verzoek binnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Automatische besluiten over cliënten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>BSN noteren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Behandelingen vallen onder de WGBO</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Bellen met een aanbod mag alleen met toestemming, ook bij klanten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Berichten bewaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Beveiliging en verklaring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Bewijs bij gezondheidsgegevens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Bewijs van toestemming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Bezwaar tegen post telt altijd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Bij een medisch dossier begint de termijn bij de laatste wijziging.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Bij gezondheid is toestemming uitdrukkelijk: getekend of aangevinkt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Boekhouding bewaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Brancheorganisatie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Cliënten aanspreken met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Datalek melden bij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Datalek melden binnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>De Belastingdienst vraagt zeven jaar na het boekjaar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>De cliënt krijgt een kopie van haar gegevens, ook uit de analyse.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>De eerste kopie is gratis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Digitaal aanbod mag alleen met toestemming vooraf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Dit programma bewaart alles op deze computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Dossier bewaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Dossier vasthouden na een klacht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Een BSN mag alleen waar een wet het opdraagt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Een adres blijft niet langer dan de toestemming en het dossier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Een besluit over een cliënt neem jij, niet het programma.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Een cliënt kan tot een jaar na de klacht naar de geschillencommissie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Een datalek is binnen 72 uur gemeld.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Een klacht krijgt binnen zes weken een oordeel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Een kopie van een identiteitsbewijs is geen voorwaarde.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Een medisch dossier blijft minstens twintig jaar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Een verzekeraar krijgt alleen wat nodig is om een declaratie na te gaan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Een verzoek is geen klacht en heeft een eigen termijn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Een verzoek krijgt binnen een maand antwoord.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Een verzoek mag in elke vorm, ook mondeling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Een verzoek telt als klacht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Een zwakkere zin beschermt een gestolen computer niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Elk datalek met risico wordt gemeld, ook bij foto’s en gezondheid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Foto’s in het dossier rusten op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Foto’s publiceren alleen met toestemming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Gegevens voor een zorgverzekeraar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Gezondheidsgegevens gaan niet zonder verzoek of toestemming naar een ander.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Het scherm gaat na hoogstens twee minuten op slot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Hoe een verzoek binnenkomt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Huidanalyse meegeven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Identiteit vaststellen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>In dit profiel stond: {was}. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Incidenten bewaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Kennismaking zonder behandeling bewaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Kliniek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Korter dan vijftien seconden is niet te werken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Kosten van de eerste kopie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Laatste dag van het boekjaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Langer bewaren als goede zorg het vraagt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Langer bewaren op verzoek van de cliënt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Langer bewaren: hoogstens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Langer dan twee jaar is een keuze die je moet kunnen uitleggen. Valt je behandeling onder de WGBO, dan is het twintig jaar na de laatste wijziging.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Met een verwerker hoort een overeenkomst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Niet behandelen onder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Nieuwe privacyverklaring bekendmaken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Nieuwe privacyverklaring geldt na</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Nieuwsbrief in gebruik</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Nieuwsbrief opnieuw laten bevestigen na</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Nieuwsbriefadres bewaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Noteren en delen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Of de WGBO voor je behandelingen geldt, beslis jij. Vraag het je branche als je twijfelt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Onder de zestien beslist een ouder of voogd over gegevens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Onder de zestien is toestemming van een ouder of voogd nodig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Oordeel over een klacht binnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Opslag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Ouder of voogd beslist over gegevens onder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Ouder of voogd tekent voor behandeling onder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Papieren dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Publiceren van een foto vraagt altijd toestemming.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Rechten van cliënten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Scherm op slot na</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Sjabloon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Sterkte van de wachtwoordzin: minstens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Termijn van het dossier begint bij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Terugkoppelen aan een zorgverlener</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Toestemming en leeftijd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Toestemming moet te bewijzen zijn; gedrag is geen bewijs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Uitstel bij een klacht kan één keer, met hoogstens vier weken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Uitstel bij een klacht: hoogstens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Uitstel kan één keer, met hoogstens twee maanden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Uitstel van antwoord: hoogstens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Vertel het cliënten ook als de verandering voor hen telt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Verwijderen gebeurt zonder uitstel, hoogstens binnen een maand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Verwijderen op verzoek binnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Verzekeringsgegevens noteren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Verzekeringsgegevens zijn alleen nodig bij een declaratie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Wie niet meer wil, krijgt meteen niets meer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Zonder behandeling is langer dan een half jaar bewaren niet nodig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>Zorgbedrijf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>aan cliënten zelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>afgeschermde kopie van een ID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>alleen banknummers en identiteitsfraude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>alleen bij een declaratie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>alleen inzien</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>alleen met toestemming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>alleen om een declaratie na te gaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>alleen op de website</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>alleen op deze computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>alleen per e-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>alleen schriftelijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>bekend gezicht, terugbellen of tonen zonder kopie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>de laatste behandeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>de laatste wijziging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>eigen servers of die van anderen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>elk risico voor cliënten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>elke vorm, ook mondeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>gratis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>handtekening of vinkje</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>het zorgdossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>ja</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>je</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>kopie op verzoek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>kopie, ook naar een andere praktijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>met toestemming of als klant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>met verwerkersovereenkomst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>mondeling, genoteerd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>niet ingesteld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>nooit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>onbeperkt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>ook voor risico en polis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>op de cliëntkaart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>op verzoek en zonder bezwaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>tenzij de cliënt bezwaar maakt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>tonen zonder kopie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>tot de cliënt zich afmeldt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>tot intrekking of einde van het dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>u</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>woord of gedrag is genoeg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>zonder overeenkomst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>zonder toestemming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>zonder toestemming als de zorg het vraagt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>{n} seconde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>{n} seconden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>{n} uur</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy_wording.py" />
      <source>{n} van 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/practice.py" />
      <source>De naam van de praktijk en de contactpersoon zijn nodig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/practice.py" />
      <source>Vul ze allebei in; ze staan op alles wat cliënten krijgen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/record_classes.py" />
      <source>Berichten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/record_classes.py" />
      <source>Boekhouding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/record_classes.py" />
      <source>Incidenten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/record_classes.py" />
      <source>Kennismaking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/record_classes.py" />
      <source>Klachten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/record_classes.py" />
      <source>gerechtvaardigd belang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/record_classes.py" />
      <source>het antwoord</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/record_classes.py" />
      <source>het boekjaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/record_classes.py" />
      <source>het incident</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/record_classes.py" />
      <source>het laatste bericht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/record_classes.py" />
      <source>het laatste contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/record_classes.py" />
      <source>het sluiten van de klacht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/record_classes.py" />
      <source>wettelijke plicht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/record_classes.py" />
      <source>{n} jaar na {event}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/record_classes.py" />
      <source>{term} na {event}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/request.py" />
      <source>Inzageverzoek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/request.py" />
      <source>Verzoek om afscherming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/request.py" />
      <source>Verzoek om gegevens mee te nemen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/request.py" />
      <source>Verzoek om verbetering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/request.py" />
      <source>Verzoek om verwijdering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention.py" />
      <source>De dienst loopt nog.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention.py" />
      <source>Kies een eerdere einddatum of kijk bij Instellingen, Bewaren.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention.py" />
      <source>Vast: afgeschermd op verzoek van de cliënt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention.py" />
      <source>Vast: {ground}. Opnieuw kijken op {review}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention.py" />
      <source>Zo lang bewaren mag niet op verzoek.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention.py" />
      <source>geen einddatum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention.py" />
      <source>laatste dag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention.py" />
      <source>mag nu weg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention.py" />
      <source>over {n} dag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention.py" />
      <source>over {n} dagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention.py" />
      <source>over {n} maanden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention.py" />
      <source>vast: {ground}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention.py" />
      <source>wettelijk vast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention.py" />
      <source>{n} dag te laat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention.py" />
      <source>{n} dagen te laat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>Anders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>Deze datum ligt in de toekomst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>Dit bezoek kan nog niet worden afgerond: {missing} ontbreekt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>Geen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>Kies een andere behandeling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>Licht rood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>Noteer wie er tekent en laat de toestemming tekenen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>Onder de {age} jaar is toestemming van een ouder of voogd nodig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>Rond het bezoek af op de dag zelf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>Rood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>Voor deze behandeling is een verslag verplicht (Wkkgz).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>Vul aan, of kies «Later verder».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>aandachtspunten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>apparaat en stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>bijzonderheden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>product en lotnummer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>reactie van de huid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>resultaat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>wat je hebt gedaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatment.py" />
      <source>zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/withdrawal.py" />
      <source>Alle foto’s in het dossier gaan nu weg. Dit kan niet terug.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/withdrawal.py" />
      <source>Behandelen kan pas weer na een nieuwe toestemming.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/withdrawal.py" />
      <source>De foto’s blijven, gesloten, zolang het dossier wordt vastgehouden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/withdrawal.py" />
      <source>De gezondheidsgegevens blijven, gesloten, tot het dossier weg mag: de wet vraagt ze bij een behandeling.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/withdrawal.py" />
      <source>De gezondheidsgegevens gaan nu weg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/withdrawal.py" />
      <source>De nieuwsbrief stopt meteen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/withdrawal.py" />
      <source>Er komen geen foto’s meer bij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/withdrawal.py" />
      <source>Het gezondheidsblok gaat dicht. Er komt niets meer bij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/withdrawal.py" />
      <source>Het huidtype blijft, gesloten, zolang het dossier wordt vastgehouden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/withdrawal.py" />
      <source>Het huidtype gaat nu weg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/withdrawal.py" />
      <source>Het portret gaat nu weg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/domain/withdrawal.py" />
      <source>Publiceren kan niet meer. Haal wat al online staat zelf weg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/exchange/client_json.py" />
      <source>Installeer de nieuwste versie en lees het daarmee in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/exchange/client_json.py" />
      <source>Kies het bestand dossier.json uit een uitgegeven dossier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/exchange/client_json.py" />
      <source>{file} is geen cliëntbestand van Jindra Desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/exchange/client_json.py" />
      <source>{file} komt uit een nieuwere versie van Jindra Desk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/exchange/client_reader.py" />
      <source>Bij dit dossier ontbreekt een bestand: {part}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/exchange/client_reader.py" />
      <source>Een bestand bij dit dossier is veranderd sinds het is uitgegeven: {part}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/exchange/client_reader.py" />
      <source>Gebruik de hele map zoals die is uitgegeven.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/exchange/export_folder.py" />
      <source>de map bestaat niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/exchange/export_folder.py" />
      <source>de schijf is alleen-lezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/exchange/export_folder.py" />
      <source>de schijf is vol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/exchange/export_folder.py" />
      <source>je mag hier niet schrijven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Bewaar de foto als JPEG en kies hem opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>De grens ligt bij {megapixels} miljoen beeldpunten en {megabytes} MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Deze HEIC-foto is hier niet te lezen. Hij is niet bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Deze foto is beschadigd en niet te lezen. Hij is niet bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Deze foto is te groot om veilig te openen. Hij is niet bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Dit bestand is geen foto die hier past. Het is niet bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>HEIC is de manier waarop een iPhone foto’s bewaart; niet elke soort is overal te openen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Het lezen van de foto is gestopt. Hij is niet bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Het lezen van deze foto duurde te lang en is gestopt. Hij is niet bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Jindra Desk leest JPEG, PNG en HEIC, en kijkt daarvoor in het bestand, niet naar de naam.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Kies de foto opnieuw als het programma weer open is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Kies een andere foto, of bewaar deze eerst als JPEG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Kopieer hem opnieuw van de camera of telefoon en probeer het nog eens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Stuur de foto als JPEG, of kies op de iPhone bij Camera voor «Meest compatibel».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Zet de camera op een kleinere maat, of maak de foto kleiner, en kies hem opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/security/header.py" />
      <source>de sleutels kunnen niet worden opgeslagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/security/key_store.py" />
      <source>de map kan niet worden gemaakt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/security/key_store.py" />
      <source>de nieuwe sleutel staat niet goed op de schijf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/security/strength.py" />
      <source>Heel sterk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/security/strength.py" />
      <source>Kies een zin die alleen jij kent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/security/strength.py" />
      <source>Matig: voeg nog een woord toe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/security/strength.py" />
      <source>Nog te kort: neem vier of vijf losse woorden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/security/strength.py" />
      <source>Sterk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/security/strength.py" />
      <source>Zwak: dit is snel te raden. Neem vier of vijf losse woorden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/storage/faults.py" />
      <source>het bestand gaat niet open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/storage/faults.py" />
      <source>lezen of schrijven lukt niet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/system/display.py" />
      <source>Debian of Ubuntu: apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libdbus-1-3 libfontconfig1. Fedora: dnf install mesa-libEGL mesa-libGL libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms dbus-libs fontconfig. Windows: installeer de Microsoft Visual C++ Redistributable. macOS: werk bij naar macOS 13 of nieuwer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/system/display.py" />
      <source>Er is hier geen scherm om een venster op te tonen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/system/display.py" />
      <source>Het venster kan niet openen: op deze computer ontbreekt {part}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/system/display.py" />
      <source>Je gegevens zijn niet aangeraakt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/system/display.py" />
      <source>Start vanuit een bureaublad, of gebruik de opdrachten van «jindra-desk --help».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_header.py" />
      <source>Cliënten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_header.py" />
      <source>Ga verder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_header.py" />
      <source>Ga verder met het bezoek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_header.py" />
      <source>Laat tekenen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_header.py" />
      <source>Meer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_header.py" />
      <source>Start bezoek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_header.py" />
      <source>liefst {channel}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_header.py" />
      <source>{age} jaar, {birth}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_page.py" />
      <source>Verloop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/course_tab.py" />
      <source>Sinds {day}. Er kan nu niets bij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/details_tab.py" />
      <source>Bewaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/details_tab.py" />
      <source>Nog niet bewaard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/details_tab.py" />
      <source>Noteer een ouder of voogd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/details_tab.py" />
      <source>Privacyinformatie gegeven op {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Achternaam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Alleen als de leeftijd ertoe doet, zoals onder de 16.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Eerdere naam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Er is ook een papieren kaart in de kast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Heette eerder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Ik heb verteld wie de gegevens bewaart, waarom en hoe lang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>In de lijst: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Liefst via</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Nummer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Plaats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Postcode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Straat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Voorletters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Voornaam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Wat je nodig hebt voor je werk. Geen BSN, niets over familie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>bewaart ze zelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>nog niet gevraagd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>vindt het goed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/guardian_form.py" />
      <source>Bewaar wie er tekent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/guardian_form.py" />
      <source>Wie is dat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/guardian_form.py" />
      <source>Wie tekent zolang de cliënt daar te jong voor is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Alleen over de cliënt zelf, niet over familie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Allergieën</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Blijft dicht tot je het opent. Openen wordt vastgelegd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Blijft dicht zolang er iemand meekijkt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Gezondheid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Huidaandoeningen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Laat hier eerst voor tekenen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Laat toestemming voor gezondheidsgegevens tekenen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Laatst nagevraagd op {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Nog nooit nagevraagd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Ongewijzigd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Open de gezondheidsgegevens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Sluit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Sluit de gezondheidsgegevens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Verder van belang</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Wordt niet meer vastgelegd: de toestemming is ingetrokken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Wordt niet vastgelegd: hiervoor is geen toestemming gegeven.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>1 dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>1 gevonden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>De eerste {shown} van {total}. Typ een stukje naam om verder te zoeken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Hier komt iedereen die je behandelt. Een achternaam is genoeg om te beginnen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Iedereen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Importeer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Niemand gevonden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Nieuwe cliënt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Nog geen cliënten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Onder {age}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Toestemming ontbreekt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Toon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Zoek ook op een stukje telefoonnummer, e-mail of straat. Accenten mag je weglaten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Zoek op een stukje van de naam, het telefoonnummer, e-mail of de straat.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Zoek op naam, telefoon, e-mail of straat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>kiezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>openen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>{n} dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>{n} gevonden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/page.py" />
      <source>Bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/page.py" />
      <source>Een achternaam is genoeg. De rest vul je in als je het nodig hebt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/page.py" />
      <source>Niet nu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/side_cards.py" />
      <source>Alleen ‘{name}’</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/side_cards.py" />
      <source>Tot en met {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/side_cards.py" />
      <source>Vastgehouden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/side_cards.py" />
      <source>dag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/side_cards.py" />
      <source>dagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/side_cards.py" />
      <source>jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/side_cards.py" />
      <source>mnd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/side_cards.py" />
      <source>opnieuw vragen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>Bewaartermijn voorbij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>Laatst behandeld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>Let op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>Ouder tekent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>Weg op {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>heette eerder {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>woont aan de {street}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>{age} jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>{age} jaar, ouder of voogd: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Bezoek: {title}, {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Compleet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Dossier begonnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Foto van {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Geen toestemming: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Getekend op het scherm: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Getekend op papier: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Gezondheid ongewijzigd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Ingetrokken: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Let op: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Niet afgerond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Nog navragen: is de gezondheid gelijk gebleven?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Nog nodig: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Onvolledig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Privacyinformatie gegeven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Toestemming aangevinkt: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Vergelijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>en nog {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>vandaag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>vandaag {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>{n} toestemmingen getekend op het scherm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>{n} toestemmingen getekend op papier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>{product}, lot {lot}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/consent_row.py" />
      <source>Bekijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/consent_row.py" />
      <source>Meer: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/consent_row.py" />
      <source>Trek in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>Datum op het blad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>Het getekende blad blijft in je map. Hier komt te staan wat erop is gekozen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>Kies wie tekende</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>Leg vast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>Op papier: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>Taal van het blad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>Wie tekende</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signature_pad.py" />
      <source>Er is getekend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signature_pad.py" />
      <source>Nog leeg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signature_pad.py" />
      <source>Vak voor de handtekening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_page.py" />
      <source>Gewone letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_page.py" />
      <source>Grootte van de letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_page.py" />
      <source>Grote letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_page.py" />
      <source>Taal van de tekst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Alleen deze tekst is nu zichtbaar. De praktijk sluit dit scherm met de wachtwoordzin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Bevestig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Dank je wel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Dit vinkje is mijn handtekening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Geef het scherm terug aan de praktijk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Getekend en verzegeld om {time}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Je handtekening</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Je hebt de hele tekst gelezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Je keuze is bewaard om {time}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Je keuze wordt bewaard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Jouw keuze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Kies eerst wie tekent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Kies ja of nee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Kies wie tekent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Lees eerst de hele tekst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Liever op papier? Zeg het even.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Nieuw sinds {day}:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Onder de {age} jaar tekent een ouder of voogd. Die staat nog niet op de kaart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Opnieuw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Tekenen lukt niet? Zet een vinkje</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Terug naar de praktijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Toch liever tekenen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Toestemming lezen en kiezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Vastgelegd en verzegeld om {time}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Voor nee is geen handtekening nodig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Wie tekent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Zet het vinkje.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Zet je handtekening.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>Die staat nog niet op de kaart. Vul hem eerst aan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>Een ouder of voogd tekent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>Elke vraag staat op zichzelf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>Ingetrokken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>Laat opnieuw tekenen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>Leg papier vast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>Print leeg formulier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>Vastgelegd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>bewijs van toestemming op papier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>formulier.pdf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>leeg formulier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>toestemming vragen op papier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>toestemming.pdf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_dialog.py" />
      <source>Een reden is niet nodig.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_dialog.py" />
      <source>Hoe kwam het binnen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_dialog.py" />
      <source>Toestemming intrekken: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Bericht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Brief</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>De cliënt beslist nu zelf. Laat opnieuw tekenen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Er is een nieuwere tekst.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Gegeven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Gegeven op {day}, ingetrokken op {withdrawn}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Getekend door {who} op {day}, versie {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Getekend op {day}, versie {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Geweigerd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Geweigerd op {day}, versie {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Het document is niet meer hetzelfde als toen het werd verzegeld. Laat opnieuw tekenen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Niet gevraagd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Nog niet gevraagd. Alles wat hierop rust blijft dicht.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Op papier getekend op {day}, versie {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Vinkje gezet op {day}, versie {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Zelf gezegd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/desk.py" />
      <source>Je kluis staat klaar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/desk.py" />
      <source>Wat je vlak voor het slot typte, kon niet worden bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forgotten_passphrase.py" />
      <source>Je nieuwe wachtwoordzin geldt vanaf nu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/form_errors.py" />
      <source>Dit is geen BSN</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>Ingelezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>Kies dossier.json uit een uitgegeven map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>Kopie gemaakt: map {folder}. Deze ligt buiten de kluis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>Uitgegeven dossier (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>Waar komt de kopie van het dossier?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/countdown.py" />
      <source>Nog 1 seconde, dan gaat Jindra Desk op slot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/countdown.py" />
      <source>Nog {n} seconden, dan gaat Jindra Desk op slot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>De kluis wordt bijgewerkt voor deze versie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Even ontgrendelen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Herstelcode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Je vindt hem op het herstelblad dat je bij het begin hebt geprint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Kluis versleuteld. Er is niets geladen en niets leesbaar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Nog 1 seconde wachten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Nog {n} seconden wachten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Ontgrendel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Ontgrendel je kluis om te beginnen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Op slot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Sinds {time}, door jou op slot gedaan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Sinds {time}, na twee minuten rust.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Sinds {time}, na {n} seconden rust.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Sinds {time}, omdat de computer sliep.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Toch met je wachtwoordzin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Wachtwoordzin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Wachtwoordzin vergeten?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Wat je aan het typen was, is bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Welkom terug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/passphrase_dialog.py" />
      <source>Deze wachtwoordzin is nog niet sterk genoeg. Voeg een woord toe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/passphrase_dialog.py" />
      <source>Dit is niet hetzelfde als hierboven. Typ hem nog een keer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/passphrase_dialog.py" />
      <source>Huidige wachtwoordzin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/passphrase_dialog.py" />
      <source>Kies een nieuwe wachtwoordzin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/passphrase_dialog.py" />
      <source>Nieuwe wachtwoordzin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/passphrase_dialog.py" />
      <source>Nog een keer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/passphrase_dialog.py" />
      <source>Wachtwoordzin wijzigen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/passphrase_dialog.py" />
      <source>Wijzig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_canvas.py" />
      <source>Foto’s vergelijken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_canvas.py" />
      <source>Links: {left}. Rechts: {right}. Zoom {zoom} procent, scheiding op {divider} procent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>De foto komt eraan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Een klik legt hem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Foto’s vergelijken: {area}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Kies een foto voor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Manier van vergelijken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Naar foto’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Naast elkaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Nog geen twee foto’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Rechts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Schuif</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Terug naar de foto’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Vergelijken kan met twee foto’s of meer. Voeg er een toe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Alleen voor het dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Ander gebied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Andere houding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Bekijk toestemming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Dit zijn foto’s van iets anders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Gebied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Goed naast elkaar te leggen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Houding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Kies twee foto’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Klik op een foto hieronder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Kopiëren, printen en exporteren voor publicatie kan niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Moment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Publiceren is niet gevraagd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Publiceren mag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Vergelijk met beleid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Volgens wat je bij de foto’s noteerde. Licht, schaal en hoek zijn niet gemeten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Zelfde gebied, zelfde houding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>{name} gaf toestemming op {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>{name} heeft publiceren geweigerd op {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>{name} trok de toestemming in op {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/film_strip.py" />
      <source>Filmstrip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/film_strip.py" />
      <source>Foto toevoegen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/film_strip.py" />
      <source>{what}. L legt hem links, R rechts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/gallery.py" />
      <source>Foto van {day}: {area}, {pose}, {moment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Bewaar foto</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Bewaar {number} foto’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Deze foto niet bewaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Geen van deze bestanden is een foto die hier kan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Kies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Nieuwe foto</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Nieuwe foto’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Nog kiezen: gebied en moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Plaats en tijd van de camera zijn weggehaald</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/intake.py" />
      <source>Foto {number} van {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/page.py" />
      <source>Cliënt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_cell.py" />
      <source>Gebruik als portret</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_cell.py" />
      <source>Niet meer als portret</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_cell.py" />
      <source>Portret</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_cell.py" />
      <source>Verwijder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_cell.py" />
      <source>{moment}, {area}, {pose}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_intake.py" />
      <source>Foto’s ({endings})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_intake.py" />
      <source>Foto’s bewaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_intake.py" />
      <source>Foto’s lezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_intake.py" />
      <source>Kies foto’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_intake.py" />
      <source>Kies portret</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>1 foto</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>1 foto bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>De foto en zijn kleine voorbeelden gaan weg. Dit kan niet terug. De behandeling blijft.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>De foto’s blijven gesloten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>De foto’s staan misschien nog op je telefoon of kaart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>De toestemming is ingetrokken en het dossier wordt vastgehouden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Deze cliënt bewaart foto’s zelf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Er is nog geen toestemming voor foto’s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Er komen geen foto’s in het dossier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Foto van {day} verwijderen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Foto verwijderd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Foto’s kunnen pas na een getekende toestemming. Weigeren mag ook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Gedaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Gestopt. Wat al bewaard was, staat erbij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Haal ze daar weg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Nog geen foto’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Sleep ze hierheen of kies ze van de camerakaart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Zonder foto’s is het resultaat later lastiger te zien. De keuze is vrij.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>{number} foto’s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>{number} foto’s bewaard.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/zoom_chip.py" />
      <source>Zoom in (+)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/zoom_chip.py" />
      <source>Zoom uit (−)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/policy_rows.py" />
      <source>Aangescherpt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/policy_rows.py" />
      <source>Bron: {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/policy_rows.py" />
      <source>Wijzig {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/practice_form.py" />
      <source>Btw-id</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/practice_form.py" />
      <source>Huidpraktijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/practice_form.py" />
      <source>Je voor- en achternaam</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/practice_form.py" />
      <source>Naam van de praktijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/practice_form.py" />
      <source>Soort praktijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/page_view.py" />
      <source>Pagina {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/preview.py" />
      <source>Bewaar als pdf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/preview.py" />
      <source>Er is geen printer op deze computer. Kies «Bewaar als pdf».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/preview.py" />
      <source>Gestopt. Wat al bij de printer is, kan nog op papier komen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/preview.py" />
      <source>Naar de printer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/preview.py" />
      <source>Naar de printer gestuurd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/preview.py" />
      <source>Opgeslagen. Deze kopie ligt buiten de kluis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/preview.py" />
      <source>Pagina’s van {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/preview.py" />
      <source>Pdf (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/preview.py" />
      <source>Print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/print_run.py" />
      <source>De printer neemt niets aan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/print_run.py" />
      <source>Het document staat veilig in de kluis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/print_run.py" />
      <source>Kijk of de printer aan staat, of kies «Bewaar als pdf».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/hold_dialog.py" />
      <source>Dossier vasthouden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/hold_dialog.py" />
      <source>Houd vast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/hold_dialog.py" />
      <source>Opnieuw kijken op</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/hold_dialog.py" />
      <source>Zolang het vast is, gaat er niets weg. Kies wanneer je opnieuw kijkt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>De zaak blijft open tot de rest ook weg is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>Dossier van {who} vernietigen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>Komende 24 maanden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>Niets in deze lijst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>Vernietig dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>Vernietigd en nagelezen: niets gevonden. Bewijs {number} opgeslagen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>Vernietigen en nalezen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>Wat weg moet, wat blijft, en tot wanneer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>Zodra een dossier zijn einddatum nadert, staat het hier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>binnen 30 dagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>dossiers die aan hun eind komen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>lopen nog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>nu weg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>{n} bonnen op ‘{name}’ blijven tot en met {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>{visits} behandelingen en {photos} foto’s gaan weg. Dit kan niet terug.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>De bewaartermijn loopt af</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>De cliënt vraagt het</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>Foto’s zijn van mijn telefoon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>Hier zie je vooraf wat er weggaat, wat blijft, waarom en tot wanneer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>Kies een dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>Laat los</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>Minderjarig, zonder toestemming van een ouder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>Open het dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>Papier later? Dan blijft de zaak open op Vandaag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>Papieren kaart is vernietigd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>Sluit het voorbeeld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>loopt nog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>voorbij</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Als de computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Donker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Geldt meteen, ook op het slot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>In alles wat cliënten lezen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Kleuren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Licht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Taal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Van het programma. Toestemmingen hebben hun eigen taal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Weergave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/page.py" />
      <source>Beleid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/page.py" />
      <source>Instellingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/page.py" />
      <source>Kluis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>Aantal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>Eenheid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>Hier hoort een heel getal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>Laat leeg voor geen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>Leeftijd in jaren</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>Seconden zonder toets of muis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>Typ alleen cijfers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>maanden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>weken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_section.py" />
      <source>Versie {version}, op basis van het profiel «{profile}». Strenger dan de wet mag altijd, zwakker nooit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/practice_section.py" />
      <source>Deze gegevens staan op alles wat je cliënten krijgen. Wat al gemaakt is, blijft zoals het was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatment_dialog.py" />
      <source>Niet meer gebruiken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatment_dialog.py" />
      <source>Nieuwe behandeling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatment_dialog.py" />
      <source>Pas vanaf (leeftijd)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatment_dialog.py" />
      <source>Valt onder de Wkkgz: een verslag is verplicht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatment_dialog.py" />
      <source>Weer gebruiken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatment_dialog.py" />
      <source>Zichtbaar resultaat: foto’s voor en na zijn zinvol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatments_section.py" />
      <source>Bij Wkkgz hoort een volledig verslag. Bij zichtbaar resultaat herinnert het programma aan foto’s; verplicht zijn die nooit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatments_section.py" />
      <source>Niet meer gebruikt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatments_section.py" />
      <source>Vanaf {age} jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatments_section.py" />
      <source>Zichtbaar resultaat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/vault_section.py" />
      <source>Je herstelcode blijft dezelfde als je hem wijzigt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/vault_section.py" />
      <source>Kijk na</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/vault_section.py" />
      <source>Nagekeken op {day} om {time}: {n} regels, alles sluit aan.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/vault_section.py" />
      <source>Nog niet nagekeken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/vault_section.py" />
      <source>Regel {n} van het logboek klopt niet. Bewaar je laatste back-up goed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/vault_section.py" />
      <source>Wijzig wachtwoordzin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/vault_section.py" />
      <source>Wordt nagekeken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/assistant.py" />
      <source>Alles blijft op deze computer, versleuteld.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/assistant.py" />
      <source>Bewaard. Druk het blad af en haal het bestand daarna van deze computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/assistant.py" />
      <source>Herstelblad Jindra Desk.pdf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/assistant.py" />
      <source>Jindra Desk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/assistant.py" />
      <source>Kluis wordt gemaakt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/assistant.py" />
      <source>Ligt het blad bij de printer? Leg het op een veilige plek.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/assistant.py" />
      <source>Pdf-bestand (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/assistant.py" />
      <source>Stap {n} van {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/assistant.py" />
      <source>Terug</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/passphrase_step.py" />
      <source>Hiermee gaat je kluis open. Neem vier of vijf losse woorden die alleen jij kent. Niemand anders heeft hem, ook de maker van dit programma niet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/passphrase_step.py" />
      <source>Je wachtwoordzin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/policy_step.py" />
      <source>Alles in dit beleid past binnen de wet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/policy_step.py" />
      <source>Eén waarde is aangescherpt, omdat de wet meer vraagt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/policy_step.py" />
      <source>Hoe lang je bewaart en wat je vraagt. Je kunt dit later wijzigen, nooit zwakker dan de wet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/policy_step.py" />
      <source>Je beleid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/policy_step.py" />
      <source>{n} waarden zijn aangescherpt, omdat de wet meer vraagt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/practice_step.py" />
      <source>Deze gegevens komen op alles wat je cliënten krijgen. Naam en contactpersoon zijn nodig, de rest mag later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/practice_step.py" />
      <source>Je praktijk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/recovery_step.py" />
      <source>De kluis is dan voor niemand te openen, ook niet met hulp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/recovery_step.py" />
      <source>Dit is niet de code van je blad. Kijk elk groepje na.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/recovery_step.py" />
      <source>Druk af</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/recovery_step.py" />
      <source>Herstelcode van papier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/recovery_step.py" />
      <source>Ik heb hem op papier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/recovery_step.py" />
      <source>Je herstelcode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/recovery_step.py" />
      <source>Maak de kluis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/recovery_step.py" />
      <source>Neem je herstelblad erbij en typ de code over. Hoofdletters, spaties en streepjes maken niet uit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/recovery_step.py" />
      <source>Typ hem over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/recovery_step.py" />
      <source>Vergeet je je wachtwoordzin, dan opent alleen deze code je kluis. Leg hem op papier weg, niet bij de computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/recovery_step.py" />
      <source>Zonder wachtwoordzin en herstelcode is er geen weg terug.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/fault_dialog.py" />
      <source>Er ging iets mis in het programma.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/fault_dialog.py" />
      <source>Minder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/fault_dialog.py" />
      <source>Probeer het opnieuw. Gebeurt het weer, sluit dan het programma en open het opnieuw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/preparing.py" />
      <source>Alles wat je ziet, is verzonnen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/preparing.py" />
      <source>Cliënten en foto’s worden getekend.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/preparing.py" />
      <source>De demo wordt klaargezet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/rail.py" />
      <source>Ctrl L</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/rail.py" />
      <source>Meekijkstand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/rail.py" />
      <source>Meekijkstand aan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/rail.py" />
      <source>Vandaag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/rail.py" />
      <source>Vergrendelen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/shell.py" />
      <source>Dit stond er nog van {time}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/shell.py" />
      <source>Gooi weg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/shell.py" />
      <source>Het is nog niet bewaard. Ga verder, of gooi het weg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/shell.py" />
      <source>Meekijkstand aan: anderen zijn initialen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/shell.py" />
      <source>Meekijkstand uit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/thin_bar.py" />
      <source>Bezig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/strength_bar.py" />
      <source>Minstens twaalf tekens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/text.py" />
      <source>«taal»</source>
      <translation>en</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Afhandelen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Antwoord uiterlijk {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Back-up is {n} dagen oud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Back-up nu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Eén is {n} dag te laat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Eén is {n} dagen te laat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Fijne dag.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Foto’s van je telefoon wissen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Hoort bij bewijs {number} van {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Kies een USB-stick of map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Niets te doen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Nog geen back-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Oudste van {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Papieren kaart vernietigen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Vandaag is de laatste dag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Vraagt je aandacht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Vul aan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>{n} bezoek niet compleet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>{n} bezoeken niet compleet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>{n} dossier moet weg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>{n} dossiers moeten weg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source> en </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Alles ingevuld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Begonnen om {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Bezoek van {who} aanvullen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Geen open bezoek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Hier komt wie je behandelt en wat je aandacht vraagt. Begin met je eerste cliënt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Naar Cliënten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Nog nodig: {first} en {n} meer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Nog nodig: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Vandaag begonnen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Verder met het bezoek van vandaag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Zoek een cliënt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Zoek een cliënt om een bezoek te beginnen. Wat je begint en niet afrondt, staat hier.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>{n} bezoek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>{n} bezoeken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/page.py" />
      <source>Alles blijft op deze computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/page.py" />
      <source>Back-up gemaakt en nagekeken: {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/page.py" />
      <source>Geen verbinding, kluis versleuteld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/page.py" />
      <source>Nieuw bezoek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/page.py" />
      <source>Waar komt de back-up?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/faults.py" />
      <source>De rondgang stopt: het programma meldt «{what}».</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/faults.py" />
      <source>De rondgang stopt: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/faults.py" />
      <source>De rondgang stopt: «{what}» duurt te lang.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/faults.py" />
      <source>De rondgang stopt: «{what}» staat niet op het scherm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>0,5 mm, stand 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>84,50</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>De bon is gemaakt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Dit bezoek ging niet door</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Geen bijzonderheden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Geen bijzonderheden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Nog een product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Producten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Stand en instellingen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Tijd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Vul dit in om af te ronden.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Waar let je de volgende keer op?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Wat heb je gedaan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Wat heb je meegegeven?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Wat zie je, en wat vindt de cliënt zelf?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Wkkgz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Zelfde als {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>euro</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>uu:mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/header.py" />
      <source>Later verder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/header.py" />
      <source>Rond af</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/header.py" />
      <source>Staat vast zolang er een klacht of claim loopt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/header.py" />
      <source>Terug naar de cliënt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/header.py" />
      <source>{name}  ·  {age} jaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Afgerond.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Afgerond. Bon {number} is gemaakt.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Concept bewaard om {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Genoteerd: ging niet door.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/product_rows.py" />
      <source>Haal dit product weg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/product_rows.py" />
      <source>Houdbaar tot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/product_rows.py" />
      <source>Lotnummer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/product_rows.py" />
      <source>mm-jjjj</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>Alles in orde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>Bijna klaar om te behandelen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>Eén punt open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>Foto: {moment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>Foto’s van dit bezoek</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>Klaar om te behandelen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>Nog geen foto’s bij dit bezoek.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>Nog niet behandelen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>Vul in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>van {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>{n} in orde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>{n} punten open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>één in orde</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/view.py" />
      <source>Alles staat erin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/view.py" />
      <source>Datum en behandeling zijn genoeg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/view.py" />
      <source>Kort verslag mag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/view.py" />
      <source>Nog nodig: {names} en {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/view.py" />
      <source>Nog nodig: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/view.py" />
      <source>{n} van {total} ingevuld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/zones.py" />
      <source>Kies een andere zone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/date_field.py" />
      <source>Kalender</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/date_field.py" />
      <source>Kies een dag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/date_field.py" />
      <source>dd-mm-jjjj</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>2 dagen te laat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>6 behandelingen en 14 foto’s gaan weg. Dit kan niet terug. 6 bonnen op ‘I. ten Brinke’ blijven tot en met 31 december 2031.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Aan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Aangevinkt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Aanzicht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Begint leeg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Bevestigen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Bijna klaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Cliëntnummer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Dit lijkt een BSN. Dat bewaar je hier nooit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Dossier van {name} vernietigen?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Focus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Gevaar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Gewoon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Hoofd</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Ja</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Keuzes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Klein</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Knoppen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Leeg scherm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Lichten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Nee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Onderdelen en toestanden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Tabelrijen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Uit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Velden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Vernietig</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Verwijzing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>Zweef</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>focus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>gekozen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>gewoon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>onder de muis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/gallery.py" />
      <source>over 7 dagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/lamp.py" />
      <source>groen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/lamp.py" />
      <source>oranje</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/lamp.py" />
      <source>rood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/month_chart.py" />
      <source>Dossiers die de komende maanden aan hun eind komen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/month_chart.py" />
      <source>{month}: 1 dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/month_chart.py" />
      <source>{month}: {n} dossiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/month_chart.py" />
      <source>{n} binnen 30 dagen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/month_chart.py" />
      <source>{n} nu weg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/nav.py" />
      <source>Hoofdmenu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/nav.py" />
      <source>Privacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/nav.py" />
      <source>{place}, {n} open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/nav.py" />
      <source>{place}, {n} vraagt aandacht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/progress.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/progress.py" />
      <source>{done} van {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/promise_bar.py" />
      <source>Beloftes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/promise_bar.py" />
      <source>{kept} nagekomen, {risk} risico, {broken} gebroken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/text_fields.py" />
      <source>Laat zien wat je typt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/text_fields.py" />
      <source>Maak leeg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/text_fields.py" />
      <source>Verberg wat je typt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/toast.py" />
      <source>Ongedaan maken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>13/18 · 400 · inkt 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>14/20 · 500 of 600</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>16 in knop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>18 in rail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>18/28, titel 32/40</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>20 los</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Bijtekst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Chip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Cijfers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Cliënt leest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Groen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Groen licht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Groen zacht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Hele gezicht, pen 0,5 mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Hoeken en maten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Huid reageert rustig, binnen een dag weg.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Inkt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Inkt 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Inkt 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Jindra Desk, bouwstenen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Kleur, letter, ruimte en hoeken. Alle tekstparen halen minstens 4,5 : 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Kop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Lijn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Lucide, lijn 1,75</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Microneedling, sessie 3 van 6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Oker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Oker licht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Oker zacht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Papier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Rail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Rand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Rood licht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Rood zacht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Ruimte</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Schermtitel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Sterk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Tekst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Titel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Verzonken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Vijg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Vijg zacht</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Vijg, zweef</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Vlak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Vondst</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>Zeg het gerust, het kan altijd.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>dialoog</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>grote knop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>kaart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>kleine knop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>knop en veld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>knop, veld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>rijen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>tabelcijfers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>tussen kaarten 16, kolommen 24</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/tokens_page.py" />
      <source>vensterrand 32, kaart 20</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
