<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
  <context>
    <name>jindra</name>
    <message>
      <location filename="../../jindra_desk/application/business/practice.py" />
      <source>Dit btw-id klopt niet.</source>
      <translation>This VAT ID is not right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/business/practice.py" />
      <source>Een KvK-nummer heeft acht cijfers.</source>
      <translation>A KvK number has eight digits.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/business/practice.py" />
      <source>Het ziet eruit als NL001234567B01; het staat op je facturen.</source>
      <translation>It looks like NL001234567B01; it is on your invoices.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/business/practice.py" />
      <source>Kijk het na op je uittreksel.</source>
      <translation>Check it on your Chamber of Commerce (KvK) extract.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/clients/end_of_service.py" />
      <source>De dienst kan niet later dan vandaag geëindigd zijn.</source>
      <translation>The service cannot have ended later than today.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/clients/end_of_service.py" />
      <source>Kies die dag of een latere.</source>
      <translation>Choose that day or a later one.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/clients/end_of_service.py" />
      <source>Noteer het einde op de dag zelf, of daarna.</source>
      <translation>Note the end on the day itself, or afterwards.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/clients/end_of_service.py" />
      <source>Op {day} is nog behandeld.</source>
      <translation>There was a treatment on {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/clients/fields.py" />
      <source>Dit is geen datum.</source>
      <translation>This is not a date.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/clients/fields.py" />
      <source>Geef de privacyinformatie en zet het vinkje.</source>
      <translation>Give the privacy information and tick the box.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/clients/fields.py" />
      <source>Typ hem als 12-11-2026.</source>
      <translation>Type it as 12-11-2026.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/clients/fields.py" />
      <source>Vertel eerst wie de gegevens bewaart en waarom.</source>
      <translation>First explain who keeps the data and why.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/clients/health.py" />
      <source>Er staat nog niets over de gezondheid.</source>
      <translation>Nothing is noted about health yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/clients/health.py" />
      <source>Kies een huidtype van I tot en met VI.</source>
      <translation>Choose a skin type from I to VI.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/clients/health.py" />
      <source>Vul het gezondheidsblok eerst in.</source>
      <translation>Fill in the health block first.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/clients/register.py" />
      <source>Vul de naam in van wie er tekent.</source>
      <translation>Fill in the name of the person who signs.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/signing.py" />
      <source>De datum op het papier ligt nog in de toekomst.</source>
      <translation>The date on the paper is still in the future.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/signing.py" />
      <source>Deze tekst is intussen vernieuwd. Er is niets vastgelegd.</source>
      <translation>This text has been renewed in the meantime. Nothing was recorded.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/signing.py" />
      <source>Deze tekst is van {since}, en was er nog niet op de dag die op het blad staat.</source>
      <translation>This text is of {since}, and did not exist yet on the day that stands on the sheet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/signing.py" />
      <source>Kijk de datum na, of kies de tekst die op het blad staat.</source>
      <translation>Check the date, or choose the text that stands on the sheet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/signing.py" />
      <source>Kijk de datum na.</source>
      <translation>Check the date.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/signing.py" />
      <source>Laat tekenen, zet een vinkje, of kies papier.</source>
      <translation>Ask to sign, tick a box, or choose paper.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/signing.py" />
      <source>Open het scherm opnieuw en laat de nieuwe tekst lezen.</source>
      <translation>Open the screen again and let the new text be read.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/signing.py" />
      <source>Voor een ja is een handtekening nodig.</source>
      <translation>A yes needs a signature.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/stops.py" />
      <source>Back-ups van hiervoor, versleuteld: horen uiterlijk op {day} weg te zijn</source>
      <translation>Backups of before, encrypted: to be gone by {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/stops.py" />
      <source>Deze toestemming is niet ingetrokken.</source>
      <translation>This consent has not been withdrawn.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/stops.py" />
      <source>Foto’s op een telefoon of camera: nog te wissen</source>
      <translation>Photos on a phone or camera: still to be wiped</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/stops.py" />
      <source>Het adres in het mailprogramma voor de nieuwsbrief: gaat daar ook uit</source>
      <translation>The address in the mail program for the newsletter: is removed there as well</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/stops.py" />
      <source>Opnieuw ingetrokken na het terugzetten van een back-up</source>
      <translation>Withdrawn again after a backup was put back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/stops.py" />
      <source>Ververs het scherm en kijk hoe het er nu voor staat.</source>
      <translation>Refresh the screen and see how things stand now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/stops.py" />
      <source>gezondheidsgegevens</source>
      <translation>health data</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/stops.py" />
      <source>huidtype</source>
      <translation>skin type</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/stops.py" />
      <source>{n} foto</source>
      <translation>{n} photo</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/stops.py" />
      <source>{n} foto’s</source>
      <translation>{n} photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/stops.py" />
      <source>{photo}: daar weggehaald op {day}</source>
      <translation>{photo}: taken down there on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/stops.py" />
      <source>{photo}: wordt daar weggehaald</source>
      <translation>{photo}: will be taken down there</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/who_signs.py" />
      <source>Er staat nog geen ouder of voogd bij deze cliënt.</source>
      <translation>This client has no parent or guardian noted yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/consents/who_signs.py" />
      <source>Zet de ouder of voogd eerst op de cliëntkaart.</source>
      <translation>Put the parent or guardian on the client card first.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/copies/arrivals.py" />
      <source>de map is er niet meer</source>
      <translation>the folder is no longer there</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/copies/arrivals.py" />
      <source>wat er staat, las anders terug</source>
      <translation>what stands there read back differently</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/demo/fill.py" />
      <source>Deze kluis heeft echte cliënten.</source>
      <translation>This vault has real clients.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/demo/fill.py" />
      <source>Er is niets veranderd.</source>
      <translation>Nothing was changed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/demo/fill.py" />
      <source>Maak voor voorbeelden een eigen kluis met «jindra-desk init».</source>
      <translation>Make a vault of its own for examples with «jindra-desk init».</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/destroy.py" />
      <source>Gehoord van</source>
      <translation>Told by</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/destroy.py" />
      <source>Overleden op</source>
      <translation>Died on</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/destroy.py" />
      <source>behandelingen</source>
      <translation>treatments</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/destroy.py" />
      <source>bonnen die blijven</source>
      <translation>receipts that stay</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/destroy.py" />
      <source>documenten</source>
      <translation>documents</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/destroy.py" />
      <source>foto’s</source>
      <translation>photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/destroy.py" />
      <source>het bewijs las anders terug</source>
      <translation>the certificate read back differently</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/destroy.py" />
      <source>niet genoteerd</source>
      <translation>not noted</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/destroy.py" />
      <source>toestemmingen</source>
      <translation>consents</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/destroy.py" />
      <source>{kind} {name}</source>
      <translation>{kind} {name}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/residue.py" />
      <source>Alles staat er nog, er is niets half gewist.</source>
      <translation>Everything is still there; nothing is half erased.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/residue.py" />
      <source>Buiten de kluis staat nog iets van wat is vernietigd of ingetrokken: {files}.</source>
      <translation>Outside the vault there is still something of what was destroyed or withdrawn: {files}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/residue.py" />
      <source>Er is nog geen bewijs gemaakt.</source>
      <translation>No certificate has been made yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/residue.py" />
      <source>Het dossier is niet vernietigd: niet alles liet zich wissen.</source>
      <translation>The file was not destroyed: not everything could be erased.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/residue.py" />
      <source>Het dossier is uit de lijsten, maar bij het nalezen stond er nog iets in het kluisbestand.</source>
      <translation>The file is out of the lists, but on reading back, something of it was still in the vault file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/residue.py" />
      <source>In de kluis zelf is niets meer gevonden.</source>
      <translation>In the vault itself nothing was found any more.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/residue.py" />
      <source>Kijk deze bestanden na en verwijder ze zelf: dit programma laat ze staan.</source>
      <translation>Look at these files and remove them yourself: this program leaves them alone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/residue.py" />
      <source>Sluit het programma en open het opnieuw: dan maakt het dit af, en komt het bewijs.</source>
      <translation>Close the program and open it again: then it finishes this, and the certificate comes.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/erasure/residue.py" />
      <source>Sluit het programma, open het opnieuw en probeer het nog eens.</source>
      <translation>Close the program, open it again and try once more.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Aandachtspunten</source>
      <translation>Points to watch</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Adres</source>
      <translation>Address</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Afgelopen, de getekende termijn is voorbij</source>
      <translation>Ended, the term that was signed is over</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Afgeschermd sinds</source>
      <translation>Restricted since</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Allergie</source>
      <translation>Allergy</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Apparaat</source>
      <translation>Device</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Bedrag</source>
      <translation>Amount</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Bijzonderheden</source>
      <translation>Particulars</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Blijft na het intrekken</source>
      <translation>Stays after withdrawal</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Controlegetal van de tekst</source>
      <translation>Checksum of the text</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Eerdere achternaam</source>
      <translation>Former surname</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Einde van de dienst</source>
      <translation>End of the service</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Formulier</source>
      <translation>Form</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Foto’s</source>
      <translation>Photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Geboortedatum</source>
      <translation>Date of birth</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Getekend door</source>
      <translation>Signed by</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Geweigerd door</source>
      <translation>Refused by</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Gezondheid bij dit bezoek</source>
      <translation>Health at this visit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Hoe</source>
      <translation>How</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Huidaandoening</source>
      <translation>Skin condition</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Huidtype (Fitzpatrick)</source>
      <translation>Skin type (Fitzpatrick)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Implantaten</source>
      <translation>Implants</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Informatie gegeven op</source>
      <translation>Information given on</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Ingeschreven op</source>
      <translation>Registered on</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Ingetrokken</source>
      <translation>Withdrawn</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Laatst gevraagd op</source>
      <translation>Last asked on</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Laatste contact</source>
      <translation>Last contact</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Langer bewaren tot en met</source>
      <translation>Keep longer, through</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Liefst bereikbaar via</source>
      <translation>Preferred channel</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Medicijnen</source>
      <translation>Medicines</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Naam</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Namens</source>
      <translation>On behalf of</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Nazorg</source>
      <translation>Aftercare</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Notitie</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Papieren kaart</source>
      <translation>Paper card</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Papieren kaart vernietigd op</source>
      <translation>Paper card destroyed on</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Product</source>
      <translation>Product</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Reactie van de huid</source>
      <translation>Skin reaction</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Resultaat</source>
      <translation>Result</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Rol</source>
      <translation>Role</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Telefoon</source>
      <translation>Phone</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Telefoon of camera</source>
      <translation>Phone or camera</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Verder van belang</source>
      <translation>Also relevant</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Verslag</source>
      <translation>Record</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Verwijderd bij het intrekken</source>
      <translation>Removed on withdrawal</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Vooraf ontbrak</source>
      <translation>Missing beforehand</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Voorletters</source>
      <translation>Initials</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Waarom toch behandeld</source>
      <translation>Why treated all the same</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Wat er is gedaan</source>
      <translation>What was done</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Zone</source>
      <translation>Zone</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>Zwangerschap</source>
      <translation>Pregnancy</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>aanwezig in de praktijk</source>
      <translation>present in the practice</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>antwoord uiterlijk {day}</source>
      <translation>answer by {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>beantwoord op {day}</source>
      <translation>answered on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>bewerkt</source>
      <translation>edited</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>de cliënt, als ouder of voogd</source>
      <translation>the client, as parent or guardian</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>een deel ontbreekt</source>
      <translation>a part is missing</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>er kunnen nog foto’s op staan</source>
      <translation>may still hold photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>gegevens</source>
      <translation>data</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>goedgekeurd voor {place} op {day}</source>
      <translation>approved for {place} on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>goedgekeurd voor {place} van {day} tot {ended}</source>
      <translation>approved for {place} from {day} until {ended}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>nog weg te halen</source>
      <translation>still to take down</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>opgeheven op {day}</source>
      <translation>lifted on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>opgeheven op {day}: {ground}</source>
      <translation>lifted on {day}: {ground}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>opnieuw bekijken op {day}</source>
      <translation>look again on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>portret</source>
      <translation>portrait</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>veranderd sinds het werd verzegeld; SHA-256 was {digest}</source>
      <translation>altered since it was sealed; SHA-256 was {digest}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>vinkje in je bijzijn</source>
      <translation>tick in your presence</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>vinkje in uw bijzijn</source>
      <translation>tick in your presence</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>vinkje op het scherm</source>
      <translation>a tick on the screen</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>weggehaald op {day}</source>
      <translation>taken down on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>{answers}. Gevraagd op {day}.</source>
      <translation>{answers}. Asked on {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>{first}, {second}</source>
      <translation>{first}, {second}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>{kind} ({channel})</source>
      <translation>{kind} ({channel})</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>{kind} nr. {number} ({channel})</source>
      <translation>{kind} no. {number} ({channel})</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>{kind}: {name}</source>
      <translation>{kind}: {name}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>{outcome}, op {day}</source>
      <translation>{outcome}, on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>{outcome}, op {day}: {ground} (controlegetal van de brief: {hash})</source>
      <translation>{outcome}, on {day}: {ground} (checksum of the letter: {hash})</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>{thing}: {verb}</source>
      <translation>{thing}: {verb}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>{what} (misschien wel, misschien niet naar buiten gegaan)</source>
      <translation>{what} (may or may not have left the practice)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/client_file_document.py" />
      <source>{what}, {amount}</source>
      <translation>{what}, {amount}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_facts.py" />
      <source>gaat het weg: de termijn was tot en met {day}</source>
      <translation>it goes: the term ran until {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_facts.py" />
      <source>tot de bewaartermijn van het dossier voorbij is</source>
      <translation>until the retention of the file is over</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_facts.py" />
      <source>tot en met {day}, omdat je vroeg het langer te bewaren</source>
      <translation>through {day}, because you asked to keep it longer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_facts.py" />
      <source>tot en met {day}, omdat u vroeg het langer te bewaren</source>
      <translation>through {day}, because you asked to keep it longer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_facts.py" />
      <source>tot en met {day}, op verzoek van de cliënt</source>
      <translation>through {day}, at the client’s request</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_facts.py" />
      <source>tot en met {day}: de termijn die de cliënt heeft getekend</source>
      <translation>through {day}: the term that the client signed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_facts.py" />
      <source>tot en met {day}: de termijn die de ouder of voogd heeft getekend</source>
      <translation>until {day}: the term that the parent or guardian signed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_facts.py" />
      <source>tot en met {day}: de termijn die je hebt getekend</source>
      <translation>through {day}: the term that you signed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_facts.py" />
      <source>tot en met {day}: de termijn die je ouder of voogd heeft getekend</source>
      <translation>until {day}: the term that your parent or guardian signed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_facts.py" />
      <source>tot en met {day}: de termijn die u hebt getekend</source>
      <translation>through {day}: the term that you signed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_facts.py" />
      <source>tot en met {day}: de termijn die uw ouder of voogd heeft getekend</source>
      <translation>until {day}: the term that your parent or guardian signed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_facts.py" />
      <source>tot en met {day}; die dag is voorbij en het dossier wordt vernietigd</source>
      <translation>through {day}; that day has passed and the file will be destroyed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_facts.py" />
      <source>zolang het dossier is afgeschermd; daarna {then}</source>
      <translation>as long as the file is restricted; after that {then}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_facts.py" />
      <source>zolang het dossier is vastgehouden ({ground})</source>
      <translation>as long as the file is held ({ground})</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_facts.py" />
      <source>{held}; daarna {then}</source>
      <translation>{held}; after that {then}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_facts.py" />
      <source>{term}, zoals het nu staat tot en met {day}</source>
      <translation>{term}, as it stands now through {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_facts.py" />
      <source>{term}: nu tot en met {day}</source>
      <translation>{term}: now through {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>Behandelingen</source>
      <translation>Treatments</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>Bonnen</source>
      <translation>Receipts</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>Contactgegevens</source>
      <translation>Contact details</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>Gezondheid</source>
      <translation>Health</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>Gezondheid bij een bezoek</source>
      <translation>Health at a visit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>Goedgekeurde foto’s op de website</source>
      <translation>Approved photos on the website</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>Goedgekeurde foto’s op social media</source>
      <translation>Approved photos on social media</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>Huidtype</source>
      <translation>Skin type</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>Naam en e-mail voor de nieuwsbrief</source>
      <translation>Name and e-mail for the newsletter</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>Ouder of voogd</source>
      <translation>Parent or guardian</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>Portret</source>
      <translation>Portrait</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>Toestemmingen, verstrekkingen en logboek</source>
      <translation>Consents, disclosures and log</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>Verzoeken</source>
      <translation>Requests</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>aantonen wat is afgesproken en gedaan</source>
      <translation>showing what was agreed and done</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>afgelopen op {day}</source>
      <translation>ended on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>afspraken maken en de cliënt bereiken</source>
      <translation>making appointments and reaching the client</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>afspraken maken en je bereiken</source>
      <translation>making appointments and reaching you</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>afspraken maken en u bereiken</source>
      <translation>making appointments and reaching you</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>bepalen of een behandeling past en die veilig doen</source>
      <translation>deciding whether a treatment suits and doing it safely</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>boekhouding, op voorletter en achternaam</source>
      <translation>bookkeeping, with initial and surname</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>gaat weg</source>
      <translation>is to go</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>geweigerd op {day}</source>
      <translation>refused on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>goed en veilig behandelen</source>
      <translation>treating well and safely</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>goed en veilig behandelen, en verslag doen waar dat verplicht is</source>
      <translation>treating well and safely, and recording it where that is required</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>herkennen wie er komt</source>
      <translation>recognising who comes</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>het verslag van de behandeling (Wkkgz); of de wet dit ook vraagt zonder toestemming, is niet uitgemaakt</source>
      <translation>the record of the treatment (Wkkgz); whether the law asks this without consent too is not settled</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>ingetrokken op {day}</source>
      <translation>withdrawn on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>laten zien waarop bij die behandeling is gelet</source>
      <translation>showing what was heeded at that treatment</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>laten zien wat een behandeling doet</source>
      <translation>showing what a treatment does</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>met het dossier, en als regel zonder naam tot {term}</source>
      <translation>with the file, and as a line without a name until {term}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>nieuws en aanbiedingen sturen</source>
      <translation>sending news and offers</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>nog geen toestemming vastgelegd</source>
      <translation>no consent noted yet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>op tijd antwoorden, en dat kunnen aantonen</source>
      <translation>answering in time, and being able to show it</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>overeenkomst</source>
      <translation>contract</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>overeenkomst en wet (WGBO)</source>
      <translation>contract and law (WGBO)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>overeenkomst en wet (Wkkgz)</source>
      <translation>contract and law (Wkkgz)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>toestemming</source>
      <translation>consent</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>tot en met {day}, of tot de toestemming is ingetrokken</source>
      <translation>until and including {day}, or until the consent is withdrawn</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>tot en met {day}; die dag is voorbij en het gaat weg</source>
      <translation>until and including {day}; that day is past and it goes</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>uitdrukkelijke toestemming</source>
      <translation>explicit consent</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>weten wie mag tekenen, en die bereiken</source>
      <translation>knowing who may sign, and reaching them</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>wettelijke plicht (AVG)</source>
      <translation>legal duty (GDPR)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>wettelijke plicht (AWR, artikel 52)</source>
      <translation>legal duty (AWR, article 52)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>zien wat een behandeling doet</source>
      <translation>seeing what a treatment does</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>{ground}; daarna de wet (WGBO)</source>
      <translation>{ground}; then the law (WGBO)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>{held}; daarna gaat het weg</source>
      <translation>{held}; after that it goes</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>{said}; gesloten bewaard omdat de wet het dossier vraagt (WGBO)</source>
      <translation>{said}; kept closed because the law asks the file (WGBO)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>{said}; gesloten bewaard omdat het dossier is vastgehouden</source>
      <translation>{said}; kept closed because the file is held</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>{term}, de laatste tot en met {day}</source>
      <translation>{term}, the last through {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>{until}, of tot de toestemming is ingetrokken</source>
      <translation>{until}, or until the consent is withdrawn</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>{until}; na intrekken gesloten</source>
      <translation>{until}; closed after a withdrawal</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_purposes.py" />
      <source>{until}; na intrekken, en in elk geval na {day}, gesloten</source>
      <translation>{until}; closed after a withdrawal, and in any case after {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>1 keer, verderop genoemd</source>
      <translation>once, named further on</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Afscherming</source>
      <translation>Restriction</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Automatisch besluiten</source>
      <translation>Automated decisions</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Bespreek het eerst met {person}; vaak is het zo opgelost.</source>
      <translation>Talk with {person} first; often that settles it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Bezwaar</source>
      <translation>Objection</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Bron</source>
      <translation>Source</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Buiten de EU</source>
      <translation>Outside the EU</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Diensten van anderen</source>
      <translation>Services of others</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Dit is een kopie van alles wat op {day} over deze cliënt in de kluis van de praktijk staat.</source>
      <translation>This is a copy of everything that is in the practice’s vault about this client on {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Dit is een kopie van alles wat op {day} over jou in de kluis van de praktijk staat.</source>
      <translation>This is a copy of everything that is in the practice’s vault about you on {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Dit is een kopie van alles wat op {day} over u in de kluis van de praktijk staat.</source>
      <translation>This is a copy of everything that is in the practice’s vault about you on {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Een klacht over privacy kan altijd ook bij de {authority}, {site}.</source>
      <translation>You can also always take a privacy complaint to the {authority}, {site}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Foto’s voor iedereen</source>
      <translation>Photos for everybody</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Gegeven aan {recipient}.</source>
      <translation>Given to {recipient}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Gegeven op het verzoek van {day} (AVG, artikel {article}).</source>
      <translation>Given at the request of {day} (GDPR, article {article}).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Gegeven op je verzoek van {day} (AVG, artikel {article}).</source>
      <translation>Given at your request of {day} (GDPR, article {article}).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Gegeven op uw verzoek van {day} (AVG, artikel {article}).</source>
      <translation>Given at your request of {day} (GDPR, article {article}).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Geschillencommissie: {who}.</source>
      <translation>Disputes committee: {who}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Intrekken</source>
      <translation>Withdrawal</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Inzage en kopie</source>
      <translation>Access and copy</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Meegegeven aan anderen</source>
      <translation>Given to others</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Meenemen</source>
      <translation>Portability</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Onafhankelijke klachtenfunctionaris: {who}.</source>
      <translation>Independent complaints officer: {who}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Verbetering</source>
      <translation>Correction</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Verwijdering</source>
      <translation>Erasure</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>Vragen kan op elke manier, ook mondeling. Het antwoord komt binnen {term}.</source>
      <translation>You can ask in any way, also by word of mouth. The answer comes within {term}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>bezwaar maken, en tegen aanbiedingen altijd en meteen</source>
      <translation>object, and to offers always and at once</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>dat kan bij {names}, en met goedgekeurde foto’s op social media; vraag de praktijk onder welke afspraken</source>
      <translation>that may be so at {names}, and with approved photos on social media; ask the practice under which agreements</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>dat kan bij {names}; vraag de praktijk onder welke afspraken</source>
      <translation>possibly with {names}; ask the practice under which agreements</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>dat kan met goedgekeurde foto’s op social media: die zijn van een bedrijf buiten de praktijk</source>
      <translation>that may be so with approved photos on social media: these belong to a company outside the practice</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>de gegevens bekijken en er een kopie van krijgen; de eerste is gratis</source>
      <translation>seeing the data and getting a copy; the first is free</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>een toestemming intrekken, altijd en zonder reden</source>
      <translation>withdraw a consent, at any time and without a reason</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>geen</source>
      <translation>none</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>goedgekeurd of eerder goedgekeurd voor de website ({n}): wie daar kijkt</source>
      <translation>approved now or before for the website ({n}): whoever looks there</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>goedgekeurd of eerder goedgekeurd voor social media ({n}): wie daar kijkt, en het bedrijf van dat platform</source>
      <translation>approved now or before for social media ({n}): whoever looks there, and the company of that platform</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>het dossier laten vernietigen; bonnen blijven zolang de belastingwet dat vraagt, en is het vastgehouden, zoals bij een klacht, dan wacht het</source>
      <translation>having the file destroyed; receipts stay as long as tax law asks, and while it is held, as for a complaint, it waits</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>je dossier laten vernietigen; bonnen blijven zolang de belastingwet dat vraagt, en is het vastgehouden, zoals bij een klacht, dan wacht het</source>
      <translation>having your file destroyed; receipts stay as long as tax law asks, and while it is held, as for a complaint, it waits</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>je gegevens bekijken en er een kopie van krijgen; de eerste is gratis</source>
      <translation>seeing your data and getting a copy; the first is free</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>laten bewaren zonder dat er iets mee gebeurt</source>
      <translation>having it kept without anything being done with it</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>laten verbeteren of aanvullen wat niet klopt</source>
      <translation>having corrected or completed what is not right</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>nee</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>nee, elk besluit neemt een mens</source>
      <translation>no, every decision is made by a person</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>niemand apart, volgens de lijst in de kluis; goedgekeurde foto’s staan hieronder</source>
      <translation>nobody in particular, by the list in the vault; approved photos are named below</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>niemand, volgens de lijst in de kluis</source>
      <translation>nobody, by the list in the vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>uit een eerder bestand</source>
      <translation>from an earlier file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>uw dossier laten vernietigen; bonnen blijven zolang de belastingwet dat vraagt, en is het vastgehouden, zoals bij een klacht, dan wacht het</source>
      <translation>having your file destroyed; receipts stay as long as tax law asks, and while it is held, as for a complaint, it waits</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>uw gegevens bekijken en er een kopie van krijgen; de eerste is gratis</source>
      <translation>seeing your data and getting a copy; the first is free</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>van de cliënt zelf</source>
      <translation>from the client</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>van de cliënt, of van de ouder of voogd die beslist</source>
      <translation>from the client, or from the parent or guardian who decides</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>van de ouder of voogd</source>
      <translation>from the parent or guardian</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>van de verwijzer</source>
      <translation>from the referrer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>van je ouder of voogd</source>
      <translation>from your parent or guardian</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>van je verwijzer</source>
      <translation>from your referrer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>van jou zelf</source>
      <translation>from yourself</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>van jou, of van je ouder of voogd die voor je beslist</source>
      <translation>from you, or from your parent or guardian who decides for you</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>van u zelf</source>
      <translation>from yourself</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>van u, of van uw ouder of voogd die voor u beslist</source>
      <translation>from you, or from your parent or guardian who decides for you</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>van uw ouder of voogd</source>
      <translation>from your parent or guardian</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>van uw verwijzer</source>
      <translation>from your referrer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>wat de cliënt zelf heeft gegeven meekrijgen in een bestand dat een computer kan lezen</source>
      <translation>taking along what the client gave in a file that a computer can read</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>wat je zelf hebt gegeven meekrijgen in een bestand dat een computer kan lezen</source>
      <translation>taking along what you gave in a file that a computer can read</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>wat u zelf hebt gegeven meekrijgen in een bestand dat een computer kan lezen</source>
      <translation>taking along what you gave in a file that a computer can read</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>{count} keer, verderop genoemd</source>
      <translation>{count} times, named further on</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>{told}; wat bij een bezoek is gezien en gedaan, heeft de praktijk zelf genoteerd</source>
      <translation>{told}; what was seen and done at a visit was noted by the practice itself</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>{who}: bonnen, op voorletter en achternaam</source>
      <translation>{who}: receipts, with initial and surname</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>{who}: een versleutelde kopie van de kluis</source>
      <translation>{who}: an encrypted copy of the vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>{who}: wat als bericht is gestuurd, met het telefoonnummer</source>
      <translation>{who}: what was sent as a message, with the phone number</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>{who}: wat daar is ingevuld of geboekt</source>
      <translation>{who}: what was filled in or booked there</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>{who}: wat daar is ingevuld of geboekt, en de foto’s die er staan</source>
      <translation>{who}: what was filled in or booked there, and the photos that are shown</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/cover_words.py" />
      <source>{who}: wat per e-mail is gestuurd</source>
      <translation>{who}: what was sent by e-mail</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/export.py" />
      <source>LEESMIJ.txt</source>
      <translation>README.txt</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/export.py" />
      <source>Wat er niet in zit:</source>
      <translation>What is not in it:</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/export.py" />
      <source>alle foto’s, zonder plaats en cameragegevens</source>
      <translation>all photos, without place and camera data</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/export.py" />
      <source>controlegetal (SHA-256) van elk ander bestand</source>
      <translation>checksum (SHA-256) of every other file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/export.py" />
      <source>eigen gegevens van de cliënt</source>
      <translation>the client’s own data</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/export.py" />
      <source>hetzelfde voor een computer (jindra-desk/client-file/1)</source>
      <translation>the same for a computer (jindra-desk/client-file/1)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/export.py" />
      <source>inzage</source>
      <translation>access</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/export.py" />
      <source>kopie van het dossier</source>
      <translation>copy of the file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/export.py" />
      <source>om te lezen of te printen</source>
      <translation>to read or print</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/export.py" />
      <source>wat is getekend of geweigerd, met de precieze woorden</source>
      <translation>what was signed or refused, with the exact words</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/import_checks.py" />
      <source>Dit dossier klopt niet in zichzelf.</source>
      <translation>This file contradicts itself.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/import_checks.py" />
      <source>In dit dossier is een tekst te lang voor «{what}»: {letters} tekens, en er passen er {most}.</source>
      <translation>In this file a text is too long for “{what}”: {letters} characters, and {most} fit.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/import_checks.py" />
      <source>In dit dossier staat een datum die niet lijkt te kloppen: {day}. Er is niets ingelezen.</source>
      <translation>This file has a date that does not seem right: {day}. Nothing was read in.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/import_checks.py" />
      <source>In dit dossier staat een nummer dat op een BSN lijkt. Er is niets ingelezen.</source>
      <translation>This file holds a number that looks like a BSN. Nothing was read in.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/import_checks.py" />
      <source>In dit dossier staat iets dat op de coderegels van een paspoort of ID-kaart lijkt. Er is niets ingelezen.</source>
      <translation>This file holds something that looks like the code lines of a passport or identity card. Nothing was read in.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/import_checks.py" />
      <source>Is het iets anders, zoals een lotnummer? Lees het dan in met «Dit is geen BSN» (--geen-bsn).</source>
      <translation>Is it something else, such as a lot number? Then read it in with «This is not a BSN» (--geen-bsn).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/import_checks.py" />
      <source>Is het iets anders? Lees het dan in met «Dit is geen paspoort» (--geen-paspoort).</source>
      <translation>Is it something else? Then read it in with “This is no passport” (--geen-paspoort).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/import_checks.py" />
      <source>Klopt hij wel? Lees het dossier dan in met «Dit klopt» (--datums-kloppen).</source>
      <translation>Is it right after all? Then read the file in with “This is right” (--datums-kloppen).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/import_checks.py" />
      <source>Vraag om een nieuwe uitgifte.</source>
      <translation>Ask for it to be handed out again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/import_checks.py" />
      <source>Vraag om een uitgifte waarin die tekst korter is.</source>
      <translation>Ask for a copy in which that text is shorter.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/import_client.py" />
      <source>Deze cliënt staat al in de kluis.</source>
      <translation>This client is already in the vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/import_client.py" />
      <source>Een deel van dit dossier staat al bij een andere cliënt in de kluis.</source>
      <translation>Part of this file is already with another client in the vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/import_client.py" />
      <source>Een getekend document bij dit dossier is veranderd.</source>
      <translation>A signed document in this file has changed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/import_client.py" />
      <source>Er is niets ingelezen.</source>
      <translation>Nothing was read in.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/import_client.py" />
      <source>Kijk of dit de juiste map is. Staat de cliënt al onder een andere naam in de kluis, werk dan daar verder.</source>
      <translation>Check that this is the right folder. If the client is already in the vault under another name, go on there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/import_client.py" />
      <source>Zoek de cliënt op bij Cliënten: dat dossier is gebleven zoals het was.</source>
      <translation>Look the client up under Clients: that file has stayed as it was.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/settling.py" />
      <source>Een kopie of print van {day} is misschien wel, misschien niet naar buiten gegaan.</source>
      <translation>A copy or print of {day} may or may not have left the practice.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/settling.py" />
      <source>Jindra Desk werd afgebroken terwijl het bezig was.</source>
      <translation>Jindra Desk was cut off while it was busy.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/settling.py" />
      <source>Kijk of hij er is. In het dossier staat erbij dat het niet zeker is.</source>
      <translation>See whether it is there. The file says that this is not certain.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/settling.py" />
      <source>Kijk of ze er zijn. In de dossiers staat erbij dat het niet zeker is.</source>
      <translation>See whether they are there. The files say that this is not certain.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/settling.py" />
      <source>{n} kopieën of prints zijn misschien wel, misschien niet naar buiten gegaan, de laatste van {day}.</source>
      <translation>{n} copies or prints may or may not have left the practice, the last one of {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>Back-ups van de kluis, waarin kan staan wat er eerder stond.</source>
      <translation>Backups of the vault, which may hold what stood there before.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>Behandeling</source>
      <translation>Treatment</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>Cliëntkaart</source>
      <translation>Client card</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>De papieren kaart: die ligt in de praktijk en hoort bij het dossier.</source>
      <translation>The paper card: it lies in the practice and belongs to the file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>Foto’s die nog op een telefoon of camera van de praktijk staan.</source>
      <translation>Photos that are still on a phone or camera of the practice.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>Ging niet door</source>
      <translation>Did not take place</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>Nog niet afgerond</source>
      <translation>Not yet finished</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>Toestemming</source>
      <translation>Consent</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>Uitgevoerd</source>
      <translation>Carried out</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>Wat de praktijk buiten de kluis bewaart, zoals berichten in een telefoon of mailbox. Vraag ernaar.</source>
      <translation>What the practice keeps outside the vault, such as messages in a phone or mailbox. Ask for it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>afgelopen</source>
      <translation>ended</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>afgeschermd</source>
      <translation>restricted</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>alleen met het eigen toestel</source>
      <translation>only with your own device</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>behandeling</source>
      <translation>treatment</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>bekeken</source>
      <translation>viewed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>beleid</source>
      <translation>policy</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>bevestigd</source>
      <translation>confirmed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>bewaartermijn</source>
      <translation>retention</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>bon</source>
      <translation>receipt</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>cliëntkaart</source>
      <translation>client card</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>concept</source>
      <translation>draft</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>document</source>
      <translation>document</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>foto</source>
      <translation>photo</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>gegeven</source>
      <translation>given</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>geprint</source>
      <translation>printed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>getekend op het scherm</source>
      <translation>signed on screen</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>getekend op papier</source>
      <translation>signed on paper</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>geweigerd</source>
      <translation>refused</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>gewijzigd</source>
      <translation>changed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>gewist</source>
      <translation>erased</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>gezondheid</source>
      <translation>health</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>ingelezen</source>
      <translation>imported</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>ingesteld</source>
      <translation>set</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>ingetrokken</source>
      <translation>withdrawn</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>instelling</source>
      <translation>setting</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>keuze vastgelegd</source>
      <translation>choice recorded</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>kluis</source>
      <translation>vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>liever niet</source>
      <translation>rather not</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>mogen worden gemaakt</source>
      <translation>may be taken</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>niet gevraagd</source>
      <translation>not asked</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>ontgrendeld</source>
      <translation>unlocked</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>ouder of voogd</source>
      <translation>parent or guardian</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>praktijkgegevens</source>
      <translation>practice details</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>soort behandeling</source>
      <translation>kind of treatment</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>toestemmingstekst</source>
      <translation>consent text</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>uitgegeven</source>
      <translation>handed out</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>vastgehouden</source>
      <translation>held</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>vastgelegd</source>
      <translation>recorded</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>vergrendeld</source>
      <translation>locked</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>verzoek</source>
      <translation>request</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/handout/wording.py" />
      <source>vrijgegeven</source>
      <translation>released</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening/after_opening.py" />
      <source>Bij je kluis lag een vernietigingsregister van een andere versie van die kluis.</source>
      <translation>Beside your vault lay a destruction ledger of another version of that vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening/after_opening.py" />
      <source>Daarvoor geldt nu de waarde van daarvoor, of de gewone waarde van dit programma.</source>
      <translation>The value from before counts for it now, or this program’s usual value.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening/after_opening.py" />
      <source>Daarvoor geldt nu wat het programma van zichzelf doet. Je dossiers zijn niet veranderd.</source>
      <translation>For those the program now does what it does by itself. Your files have not changed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening/after_opening.py" />
      <source>De twee zijn nu één register. Wat in een van beide was vernietigd of ingetrokken, is dat hier ook.</source>
      <translation>The two are one ledger now. What was destroyed or withdrawn in either is so here too.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening/after_opening.py" />
      <source>Heb je in beide versies gewerkt? Bewaar de andere, en kijk na wat je hier mist.</source>
      <translation>Did you work in both versions? Keep the other one, and check what you miss here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening/after_opening.py" />
      <source>Kijk bij Instellingen na of alles nog goed staat, en kies daar «Kijk alles na».</source>
      <translation>Check in the settings whether everything is still right, and choose «Check everything» there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening/after_opening.py" />
      <source>Kijk het na bij Instellingen, Beleid, en bewaar daar de goede waarde.</source>
      <translation>Check it under Settings, Policy, and save the right value there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening/after_opening.py" />
      <source>Niet alle instellingen zijn te lezen: {names}.</source>
      <translation>Not all settings can be read: {names}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening/after_opening.py" />
      <source>Van je beleid is iets niet te lezen: {labels}.</source>
      <translation>Something in your policy cannot be read: {labels}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening/days_ahead.py" />
      <source>Behandelingen met een dag die nog moet komen: {n}.</source>
      <translation>Treatments with a day that is still to come: {n}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening/days_ahead.py" />
      <source>De klok stond eerder fout. Dossiers met een dag in de toekomst: {files}; verzoeken: {requests}.</source>
      <translation>The clock was wrong before. Files with a day in the future: {files}; requests: {requests}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening/days_ahead.py" />
      <source>De klok stond toen waarschijnlijk fout. Zo’n dossier blijft te lang bewaard.</source>
      <translation>The clock was probably wrong then. Such a file is kept too long.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening/days_ahead.py" />
      <source>Die dagen staan nu op vandaag, zodat geen termijn te lang loopt.</source>
      <translation>Those days are today's now, so that no term runs too long.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening/days_ahead.py" />
      <source>Kijk bij zo’n verzoek na wanneer het echt binnenkwam.</source>
      <translation>Check with such a request when it really came in.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening/days_ahead.py" />
      <source>Zet bij die bezoeken de goede datum.</source>
      <translation>Put the right date on those visits.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening/prepare.py" />
      <source>Met --today gaat alleen een demokluis open.</source>
      <translation>With --today only a demo vault opens.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/opening/prepare.py" />
      <source>Start zonder --today.</source>
      <translation>Start without --today.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos/approvals.py" />
      <source>De termijn die de cliënt hiervoor tekende, liep tot en met {day}.</source>
      <translation>The term that the client signed for this ended on {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos/approvals.py" />
      <source>Een portret is alleen voor bij de naam. Het kan niet worden gepubliceerd.</source>
      <translation>A portrait is only for beside the name. It cannot be published.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos/approvals.py" />
      <source>Kies een foto uit het dossier.</source>
      <translation>Choose a photo from the file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos/approvals.py" />
      <source>Na een nieuwe behandeling en een nieuwe toestemming kan het weer.</source>
      <translation>After a new treatment and a new consent it can be done again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos/photos.py" />
      <source>Bespreek het samen, en pas de keuze aan als die veranderd is.</source>
      <translation>Talk it over together, and change the choice if it is different now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos/photos.py" />
      <source>De datum van de foto ligt nog in de toekomst.</source>
      <translation>The date of the photo is still in the future.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos/photos.py" />
      <source>De foto is niet bewaard.</source>
      <translation>The photo was not saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos/photos.py" />
      <source>Deze cliënt wil geen foto’s in het dossier.</source>
      <translation>This client wants no photos in the file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos/photos.py" />
      <source>Deze foto is er niet meer.</source>
      <translation>This photo is no longer here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos/photos.py" />
      <source>Dit dossier wordt vastgehouden. De foto blijft.</source>
      <translation>This file is being held. The photo stays.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos/photos.py" />
      <source>Ga terug naar de foto’s van deze cliënt.</source>
      <translation>Go back to this client’s photos.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos/photos.py" />
      <source>Kies welk gebied op de foto staat.</source>
      <translation>Choose which area the photo shows.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/photos/photos.py" />
      <source>Laat eerst het dossier los, bij Bewaartermijnen.</source>
      <translation>Let go of the file first, under Retention.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/ports/printing.py" />
      <source>Dit document is niet te tonen.</source>
      <translation>This document cannot be shown.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/ports/printing.py" />
      <source>Het bestand in de kluis is niet aangeraakt.</source>
      <translation>The file in the vault has not been touched.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/ports/printing.py" />
      <source>Kijk bij de toestemming of het document nog klopt.</source>
      <translation>Check at the consent whether the document is still right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/records/document_checks.py" />
      <source>De kluis heeft het origineel niet meer.</source>
      <translation>The vault no longer has the original.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/records/document_checks.py" />
      <source>Dit document is niet meer hetzelfde als toen het werd verzegeld.</source>
      <translation>This document is no longer the same as when it was sealed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/records/document_checks.py" />
      <source>Zet een oudere back-up ernaast, of laat opnieuw tekenen.</source>
      <translation>Compare an older backup, or ask to sign again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/restore/finish_pending.py" />
      <source>De back-up staat terug en gaat open. De kluis die hier eerst stond, is hier weggehaald, maar nog niet vernietigd.</source>
      <translation>The backup is back and opens. The vault that stood here before was taken away here, but is not destroyed yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/restore/finish_pending.py" />
      <source>De back-up staat terug en gaat open. De kluis die hier eerst stond, is niet vernietigd.</source>
      <translation>The backup is back in place and opens. The vault that stood here before was not destroyed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/restore/finish_pending.py" />
      <source>De back-up staat terug en gaat open. De kluis die hier eerst stond, is nog niet vernietigd.</source>
      <translation>The backup is back and opens. The vault that stood here before is not destroyed yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/restore/finish_pending.py" />
      <source>De back-up staat terug en gaat open. De kluis die hier eerst stond, is nu vernietigd.</source>
      <translation>The backup is back in place and opens. The vault that stood here before has now been destroyed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/restore/finish_pending.py" />
      <source>De schijf geeft het niet vrij. Er kunnen gegevens van cliënten in staan.</source>
      <translation>The disk does not let go of it. It may hold client data.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/restore/finish_pending.py" />
      <source>De schijf geeft {files} niet vrij. Er staan gegevens van cliënten in.</source>
      <translation>The disk does not let go of {files}. It holds client data.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/restore/finish_pending.py" />
      <source>Heb je die naam zelf gemaakt? Gooi het bestand dan weg: er staan gegevens van cliënten in. Kijk anders wie er in deze map kan schrijven.</source>
      <translation>Did you make that name yourself? Then throw the file away: it holds data of clients. Otherwise look who can write in this folder.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/restore/finish_pending.py" />
      <source>Heb je hem zelf verplaatst? Gooi hem dan zelf weg: er staan gegevens van cliënten in.</source>
      <translation>Did you move it yourself? Then throw it away yourself: it holds clients’ data.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/restore/finish_pending.py" />
      <source>Het bestand heeft op deze schijf nog een andere naam. Waar die staat, weet dit programma niet.</source>
      <translation>The file has another name on this disk. Where that is this program does not know.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/restore/finish_pending.py" />
      <source>Hij staat niet meer waar hij bewaard werd, en waar hij nu is, weet dit programma niet.</source>
      <translation>It is not where it was kept any more, and where it is now this program does not know.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/restore/finish_pending.py" />
      <source>Je hoeft niets te doen.</source>
      <translation>There is nothing you need to do.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/restore/finish_pending.py" />
      <source>Kijk of je in de map van je kluis mag schrijven, en of een ander programma het bestand open heeft. Bij elke ontgrendeling wordt het opnieuw geprobeerd.</source>
      <translation>Check whether you may write in the folder of your vault, and whether another program has the file open. It is tried again at every unlock.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/restore/finish_pending.py" />
      <source>Van een afgebroken terugzetten ligt nog iets bij je kluis: {files}.</source>
      <translation>Something of a restore that was cut off still lies beside your vault: {files}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/restore/finish_pending.py" />
      <source>Wat daarin nog openstond was niet helemaal te lezen. Op Vandaag staat wat je zelf moet nakijken.</source>
      <translation>What was still open in it could not all be read. Today says what you have to look after yourself.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/restore/ledger_replay.py" />
      <source>Geldt hij voor je praktijk? Zet hem dan weer aan: Instellingen, Beleid.</source>
      <translation>Does it apply to your practice? Then switch it on again: Settings, Policy.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/restore/ledger_replay.py" />
      <source>Wat bij een intrekking gesloten bleef omdat de wet het dossier vraagt (WGBO), is gesloten gebleven. In het beleid van deze back-up staat die regel uit.</source>
      <translation>What stayed closed at a withdrawal because the law requires the record (WGBO) has stayed closed. In the policy of this backup that rule is off.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/retention/holds.py" />
      <source>{ground}, vast sinds {day}</source>
      <translation>{ground}, held since {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/retention/paper.py" />
      <source>geen einddatum</source>
      <translation>no end date</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/rights/requests.py" />
      <source>De dag waarop het binnenkwam moet vandaag zijn, of eerder.</source>
      <translation>The day on which it came in must be today, or earlier.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/rights/restrictions.py" />
      <source>Dit dossier is niet afgeschermd.</source>
      <translation>This file is not restricted.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/rights/restrictions.py" />
      <source>Er is niets te openen: je kunt gewoon in dit dossier werken.</source>
      <translation>There is nothing to open: you can simply work in this file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>De printwachtrij bewaart niets als iets geprint is.</source>
      <translation>The print queue keeps nothing once something is printed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>De printwachtrij bewaart prints nog een tijd, onversleuteld.</source>
      <translation>The print queue keeps prints for a while, unencrypted.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>De printwachtrij bewaart prints nog een tijd, op een versleutelde schijf.</source>
      <translation>The print queue keeps prints for a while, on an encrypted disk.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>De schijf met je kluis is niet versleuteld. Je kluis zelf is dat wel.</source>
      <translation>The disk with your vault is not encrypted. Your vault itself is.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>De schijf met je kluis is versleuteld.</source>
      <translation>The disk with your vault is encrypted.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Deze computer zet zijn geheugen niet op de schijf als hij slaapt.</source>
      <translation>This computer does not put its memory on the disk when it sleeps.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Er gaat geen werkgeheugen naar een schijf.</source>
      <translation>No working memory goes to a disk.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>In de sluimerstand komt het geheugen onversleuteld op de schijf.</source>
      <translation>In hibernation the memory reaches the disk unencrypted.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>In de sluimerstand staat het geheugen versleuteld op de schijf.</source>
      <translation>In hibernation the memory is on the disk, encrypted.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Kijk na of FileVault aan staat: Systeeminstellingen, Privacy en beveiliging.</source>
      <translation>Check that FileVault is on: System Settings, Privacy &amp; Security.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Kijk na of schijfversleuteling aan staat: Instellingen, Privacy en beveiliging, Apparaatversleuteling (of BitLocker).</source>
      <translation>Check that disk encryption is on: Settings, Privacy &amp; security, Device encryption (or BitLocker).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Laat in CUPS «PreserveJobFiles No» zetten, en print wat gevoelig is niet op een gedeelde Mac.</source>
      <translation>Have «PreserveJobFiles No» set in CUPS, and do not print anything sensitive on a shared Mac.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Laat in cupsd.conf «PreserveJobFiles No» zetten. Zonder die regel bewaart CUPS een print een dag.</source>
      <translation>Have «PreserveJobFiles No» set in cupsd.conf. Without that line CUPS keeps a print for a day.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Of de printwachtrij prints bewaart, is hier niet te zien.</source>
      <translation>Whether the print queue keeps prints cannot be seen from here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Of de schijf met je kluis versleuteld is, is hier niet te zien.</source>
      <translation>Whether the disk with your vault is encrypted cannot be seen from here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Of er werkgeheugen naar de schijf gaat, is hier niet te zien.</source>
      <translation>Whether working memory goes to the disk cannot be seen from here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Versleutel de hele schijf met LUKS. Dat gaat bij het installeren; vraag het wie je computer onderhoudt.</source>
      <translation>Encrypt the whole disk with LUKS. That is done when the system is installed; ask whoever looks after your computer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Versleuteling van de hele schijf lost dat op. Laat de schijf wissen voordat je de computer wegdoet.</source>
      <translation>Encrypting the whole disk solves that. Have the disk wiped before you get rid of the computer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Versleuteling van de hele schijf lost dat op. Vergrendel anders met Ctrl+L voordat de computer in sluimerstand gaat, of zet hem uit.</source>
      <translation>Encrypting the whole disk solves that. Otherwise lock with Ctrl+L before the computer hibernates, or switch it off.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Vraag wie je computer onderhoudt of de schijf met LUKS versleuteld is.</source>
      <translation>Ask whoever looks after your computer whether the disk is encrypted with LUKS.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Wat de sluimerstand op de schijf zet, is hier niet te zien.</source>
      <translation>What hibernation puts on the disk cannot be seen from here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Werkgeheugen dat naar de schijf gaat, staat daar versleuteld.</source>
      <translation>Working memory that goes to the disk is encrypted there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Werkgeheugen kan onversleuteld op de schijf komen, ook wat in beeld staat.</source>
      <translation>Working memory can reach the disk unencrypted, also what is on the screen.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Zet FileVault aan: Systeeminstellingen, Privacy en beveiliging. Bewaar de herstelsleutel op papier.</source>
      <translation>Turn FileVault on: System Settings, Privacy &amp; Security. Keep the recovery key on paper.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Zet bij de printer, onder Eigenschappen en Geavanceerd, «Afgedrukte documenten bewaren» uit.</source>
      <translation>At the printer, under Properties and Advanced, turn «Keep printed documents» off.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/settings/computer_check.py" />
      <source>Zet schijfversleuteling aan: Instellingen, Privacy en beveiliging, Apparaatversleuteling (of BitLocker). Bewaar de herstelsleutel op papier.</source>
      <translation>Turn disk encryption on: Settings, Privacy &amp; security, Device encryption (or BitLocker). Keep the recovery key on paper.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Behandelen kan pas weer na een nieuwe toestemming.</source>
      <translation>Treating is only possible again after a new consent.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Beslist nu zelf</source>
      <translation>Decides herself now</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Bewaart zelf foto’s</source>
      <translation>Keeps own photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Bij dit bezoek zijn er nog geen.</source>
      <translation>With this visit there are none yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Deze behandeling is er pas vanaf {age} jaar.</source>
      <translation>This treatment is only for {age} and over.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Die van achteraf is er. Vooraf niet.</source>
      <translation>The one after is there. Not the one before.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Die van vooraf is er. Achteraf nog niet.</source>
      <translation>The one before is there. Not yet the one after.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Een ouder of voogd besliste eerder. Vraag opnieuw: {kinds}.</source>
      <translation>A parent or guardian decided earlier. Ask again: {kinds}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Eigen ja van de cliënt</source>
      <translation>The client’s own yes</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Foto vooraf en achteraf</source>
      <translation>Photo before and after</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Foto’s vooraf en achteraf zijn er</source>
      <translation>Photos before and after are there</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Geboortedatum onbekend: vraag of de cliënt {age} is</source>
      <translation>Date of birth unknown: ask whether the client is {age}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Gezondheid navragen</source>
      <translation>Ask about health</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Gezondheid niet vastgelegd</source>
      <translation>Health not recorded</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Gezondheid vandaag nagevraagd</source>
      <translation>Health asked about today</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Hiervoor is geen toestemming. Een kort verslag mag.</source>
      <translation>There is no consent for this. A short record is fine.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Ingetrokken. Deze behandeling kan pas weer na een nieuwe toestemming.</source>
      <translation>Withdrawn. This treatment is possible again only after a new consent.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Laatst op {day}</source>
      <translation>Last on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Leeftijd niet bekend</source>
      <translation>Age not known</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Niet gegeven. Deze behandeling kan pas na een toestemming.</source>
      <translation>Not given. This treatment is possible only after a consent.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Nodig onder de {age} jaar.</source>
      <translation>Needed under {age}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Nog niet gevraagd. Deze behandeling kan pas daarna.</source>
      <translation>Not asked yet. This treatment has to wait for it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Nog niet ingevuld.</source>
      <translation>Not filled in yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Noteer wie er tekent.</source>
      <translation>Note who signs.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Ouder of voogd heeft getekend</source>
      <translation>Parent or guardian has signed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Ouder of voogd tekent eerst</source>
      <translation>Parent or guardian signs first</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Te jong voor deze behandeling</source>
      <translation>Too young for this treatment</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Toestemming gezondheid</source>
      <translation>Health consent</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Toestemming nog niet gevraagd.</source>
      <translation>Consent not asked yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Toestemming voor behandeling</source>
      <translation>Consent for treatment</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Vanaf twaalf jaar vraag je het de cliënt ook zelf.</source>
      <translation>From the age of twelve you ask the client too.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>Wil geen foto’s</source>
      <translation>Wants no photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>{age} jaar of ouder</source>
      <translation>{age} or older</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/readiness.py" />
      <source>{one}, {other}</source>
      <translation>{one}, {other}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/types.py" />
      <source>Deze behandeling staat al in de lijst.</source>
      <translation>This treatment is already in the list.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/types.py" />
      <source>Een leeftijd is een getal tussen {youngest} en {oldest}.</source>
      <translation>An age is a number between {youngest} and {oldest}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/types.py" />
      <source>Geef de behandeling een naam.</source>
      <translation>Give the treatment a name.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/types.py" />
      <source>Kies een andere naam, of haal de oude terug uit «Niet meer gebruikt».</source>
      <translation>Choose another name, or bring the old one back from «No longer used».</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/types.py" />
      <source>Vul zo’n getal in, of laat het veld leeg.</source>
      <translation>Enter such a number, or leave the field empty.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/visit_form.py" />
      <source>Er staan nog geen behandelingen in je lijst.</source>
      <translation>There are no treatments in your list yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/visit_form.py" />
      <source>Voeg er een toe bij Instellingen.</source>
      <translation>Add one in Settings.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/visits.py" />
      <source>Dit bezoek is al afgerond.</source>
      <translation>This visit is already finished.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/visits.py" />
      <source>Dit bezoek staat vast zolang het dossier wordt vastgehouden.</source>
      <translation>This visit stands as it is while the file is held.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/visits.py" />
      <source>Dit is geen tijd.</source>
      <translation>This is not a time.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/visits.py" />
      <source>Klopt er iets niet, open het bezoek dan en verbeter het.</source>
      <translation>If something is wrong, open the visit and correct it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/visits.py" />
      <source>Laat het bezoek afgerond staan, met het bedrag van de bon.</source>
      <translation>Leave the visit closed, with the amount on the receipt.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/visits.py" />
      <source>Leg wat erbij komt vast in een nieuw bezoek.</source>
      <translation>Record what comes after it in a new visit.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/visits.py" />
      <source>Typ hem als 11:30.</source>
      <translation>Type it as 11:30.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/visits.py" />
      <source>Van dit bezoek is al een bon gemaakt. Het bedrag staat vast.</source>
      <translation>A receipt was already made for this visit. The amount is fixed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/visits.py" />
      <source>Vul de datum van het bezoek in.</source>
      <translation>Fill in the date of the visit.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/treatments/visits.py" />
      <source>Vul in van welk product dit lotnummer is.</source>
      <translation>Fill in which product this lot number belongs to.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/audit_check.py" />
      <source>Bewaar je laatste back-up goed en vergelijk hem met deze kluis.</source>
      <translation>Keep your last backup safe and compare it with this vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/audit_check.py" />
      <source>Het logboek van je kluis klopt niet vanaf regel {row}.</source>
      <translation>The log of your vault is not right from line {row} on.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/audit_check.py" />
      <source>Je gegevens zijn gewoon te gebruiken. Iets of iemand heeft buiten dit programma om iets veranderd.</source>
      <translation>You can use your data as usual. Something or someone made a change outside this program.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/keys.py" />
      <source>Back-ups die je eerder hebt gemaakt, gaan nog open met de oude herstelcode.</source>
      <translation>Backups that you made before still open with the old recovery code.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/keys.py" />
      <source>Back-ups die je eerder hebt gemaakt, gaan nog open met de oude wachtwoordzin.</source>
      <translation>Backups that you made before still open with the old passphrase.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/keys.py" />
      <source>Back-ups die je eerder hebt gemaakt, houden de oude sleutel en de oude herstelcode. Maak nu een nieuwe.</source>
      <translation>Backups that you made before keep the old key and the old recovery code. Make a new one now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>1 bladzijde is beschadigd.</source>
      <translation>1 page is damaged.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>1 cliënt staat anders in de zoeklijst dan in haar dossier.</source>
      <translation>1 client stands differently in the search list than in her file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>1 cliënt staat niet op de plaats van haar naam.</source>
      <translation>1 client does not stand where her name belongs.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>1 ding dat volgens het register vernietigd, ingetrokken of afgesloten is, staat er nog of weer.</source>
      <translation>1 thing that the register calls destroyed, withdrawn or closed is still there, or there again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>1 document is niet meer hetzelfde als toen het werd verzegeld.</source>
      <translation>1 document is no longer the same as when it was sealed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>1 document, foto of portret is niet van deze cliënt, of mist zijn inhoud.</source>
      <translation>1 document, photo or portrait is not this client’s, or lacks its content.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>1 foto is niet meer wat er is opgeslagen.</source>
      <translation>1 photo is no longer what was stored.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>1 fout in de opbouw.</source>
      <translation>1 fault in the structure.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>1 intrekking of afscherming staat niet in het register.</source>
      <translation>1 withdrawal or restriction is not in the register.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>1 regel is buiten dit programma om veranderd.</source>
      <translation>1 row was changed outside this program.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>1 regel is buiten dit programma om weggehaald.</source>
      <translation>1 row was taken away outside this program.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>1 regel is niet te lezen.</source>
      <translation>1 row cannot be read.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>1 regel is van vóór er zegels waren, en kan dus ongemerkt veranderd zijn.</source>
      <translation>1 row is from before there were seals, and may therefore have been changed unnoticed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>1 regel verwijst naar iets dat er niet is.</source>
      <translation>1 row refers to something that is not there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>1 tabel is anders dan dit programma hem maakt.</source>
      <translation>1 table differs from how this program makes it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Back-ups die nog onderweg zijn, worden niet verzegeld.</source>
      <translation>Backups that are still under way are not sealed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Bewaartermijnen</source>
      <translation>Retention</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Bij 1 cliënt klopt de dag van de laatste behandeling niet.</source>
      <translation>For 1 client the day of the last treatment is not right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Bij 1 keuze zijn de getekende woorden veranderd of weg.</source>
      <translation>Of 1 choice the signed words were changed or are gone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Bij {n} cliënten klopt de dag van de laatste behandeling niet.</source>
      <translation>For {n} clients the day of the last treatment is not right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Bij {n} keuzes zijn de getekende woorden veranderd of weg.</source>
      <translation>Of {n} choices the signed words were changed or are gone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Bladzijden</source>
      <translation>Pages</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Bonnummers</source>
      <translation>Receipt numbers</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Dat de hele kluis of het eind van het logboek door iets ouders is vervangen, blijkt alleen uit de merktekens buiten de kluis.</source>
      <translation>That the whole vault or the end of the log was replaced by something older shows only by the marks outside the vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>De merktekens die deze computer van je kluis bewaart, zijn er niet naast gelegd: een back-up is altijd ouder dan de kluis.</source>
      <translation>The marks that this computer keeps of your vault were not compared with it: a backup is always older than the vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>De twee exemplaren van het sleutelbestand zijn niet gelijk, of er ontbreekt er een.</source>
      <translation>The two copies of the key file are not equal, or one is missing.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Dit is niet te lezen.</source>
      <translation>This cannot be read.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Dit sleutelbestand is ouder dan het laatste dat bij deze kluis hoort.</source>
      <translation>This key file is older than the last one that belongs to this vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Documenten</source>
      <translation>Documents</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Er ontbreekt 1 bonnummer.</source>
      <translation>1 receipt number is missing.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Er ontbreken {n} bonnummers.</source>
      <translation>{n} receipt numbers are missing.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Getekende woorden</source>
      <translation>Signed words</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Halfgetypte concepten worden niet verzegeld: die veranderen terwijl je typt.</source>
      <translation>Half-typed drafts are not sealed: they change while you type.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Het logboek sluit niet aan vanaf regel {n}.</source>
      <translation>The log does not connect from line {n} on.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Het register sluit niet aan vanaf regel {n}.</source>
      <translation>The register does not connect from line {n} on.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Het registerbestand naast de kluis mist 1 regel of heeft hem anders.</source>
      <translation>The register file beside the vault lacks 1 line or has it differently.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Het registerbestand naast de kluis mist {n} regels of heeft ze anders.</source>
      <translation>The register file beside the vault lacks {n} lines or has them differently.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Het sleutelbestand is buiten dit programma om veranderd.</source>
      <translation>The key file was changed outside this program.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Hoe het afliep met iets dat de kluis uitging, wordt niet verzegeld.</source>
      <translation>How something that left the vault ended is not sealed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Indeling</source>
      <translation>Layout</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Laatste behandeling</source>
      <translation>Last treatment</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Logboek</source>
      <translation>Log</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Merkteken van het logboek</source>
      <translation>Mark of the log</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Of dit je nieuwste back-up is, en of er daarna nog iets is vernietigd of ingetrokken, staat niet in dit bestand.</source>
      <translation>Whether this is your newest backup, and whether anything was destroyed or withdrawn after it, is not in this file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Op 1 document staat een regel van het logboek die er niet meer is.</source>
      <translation>1 document names a line of the log that is no longer there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Op {n} documenten staat een regel van het logboek die er niet meer is.</source>
      <translation>{n} documents name a line of the log that is no longer there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Opbouw</source>
      <translation>Structure</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Regels</source>
      <translation>Rows</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Register tegenover dossiers</source>
      <translation>Register against files</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Sleutelbestand</source>
      <translation>Key file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Van 1 dossier klopt de bewaarde einddatum niet.</source>
      <translation>The stored end date of 1 file is not right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Van wie iets is</source>
      <translation>Whose something is</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Van {n} dossiers klopt de bewaarde einddatum niet.</source>
      <translation>The stored end dates of {n} files are not right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Vernietigingsregister</source>
      <translation>Register of destructions</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Verwijzingen</source>
      <translation>References</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Volgorde van namen</source>
      <translation>Order of names</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Wie je wachtwoordzin heeft én dit programma kan namaken, kan ook nieuwe zegels zetten.</source>
      <translation>Someone who has your passphrase and can imitate this program can also set new seals.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Zegels van regels</source>
      <translation>Seals of rows</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>Zoeklijst</source>
      <translation>Search list</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>{n} bladzijden zijn beschadigd.</source>
      <translation>{n} pages are damaged.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>{n} cliënten staan anders in de zoeklijst dan in hun dossier.</source>
      <translation>{n} clients stand differently in the search list than in their files.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>{n} cliënten staan niet op de plaats van hun naam.</source>
      <translation>{n} clients do not stand where their names belong.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>{n} dingen die volgens het register vernietigd, ingetrokken of afgesloten zijn, staan er nog of weer.</source>
      <translation>{n} things that the register calls destroyed, withdrawn or closed are still there, or there again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>{n} documenten zijn niet meer hetzelfde als toen ze werden verzegeld.</source>
      <translation>{n} documents are no longer the same as when they were sealed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>{n} documenten, foto’s of portretten zijn niet van hun cliënt, of missen inhoud.</source>
      <translation>{n} documents, photos or portraits are not their client’s, or lack content.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>{n} foto’s zijn niet meer wat er is opgeslagen.</source>
      <translation>{n} photos are no longer what was stored.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>{n} fouten in de opbouw.</source>
      <translation>{n} faults in the structure.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>{n} intrekkingen of afschermingen staan niet in het register.</source>
      <translation>{n} withdrawals or restrictions are not in the register.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>{n} regels verwijzen naar iets dat er niet is.</source>
      <translation>{n} rows refer to something that is not there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>{n} regels zijn buiten dit programma om veranderd.</source>
      <translation>{n} rows were changed outside this program.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>{n} regels zijn buiten dit programma om weggehaald.</source>
      <translation>{n} rows were taken away outside this program.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>{n} regels zijn niet te lezen.</source>
      <translation>{n} rows cannot be read.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>{n} regels zijn van vóór er zegels waren, en kunnen dus ongemerkt veranderd zijn.</source>
      <translation>{n} rows are from before there were seals, and may therefore have been changed unnoticed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/application/vault/verify_report.py" />
      <source>{n} tabellen zijn anders dan dit programma ze maakt.</source>
      <translation>{n} tables differ from how this program makes them.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/bootstrap/demo_walk.py" />
      <source>Klaar: elke stap is gelukt.</source>
      <translation>Done: every step worked.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/bootstrap/demo_walk.py" />
      <source>Rondgang zonder scherm. Alles komt in {folder}</source>
      <translation>A walk without a screen. Everything goes to {folder}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/bootstrap/screens.py" />
      <source>Breek af en sluit</source>
      <translation>Stop it and close</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/bootstrap/screens.py" />
      <source>De back-up is nog niet klaar</source>
      <translation>The backup is not finished yet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/bootstrap/screens.py" />
      <source>Ga door</source>
      <translation>Go on</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/bootstrap/screens.py" />
      <source>Geef dossier mee</source>
      <translation>Hand out file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/bootstrap/screens.py" />
      <source>Herstelblad</source>
      <translation>Recovery sheet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/bootstrap/screens.py" />
      <source>Herstelblad Jindra Desk.pdf</source>
      <translation>Jindra Desk recovery sheet.pdf</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/bootstrap/screens.py" />
      <source>Sluit je nu, dan blijft er niets van staan. Je oudere back-ups blijven zoals ze zijn.</source>
      <translation>If you close now, nothing of it stays. Your older backups stay as they are.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/bootstrap/screens.py" />
      <source>Toestemmingen</source>
      <translation>Consents</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/bootstrap/screens.py" />
      <source>Vernietig dossier</source>
      <translation>Destroy file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/bootstrap/window.py" />
      <source>Dit is de demo. De wachtwoordzin is: {words}</source>
      <translation>This is the demo. The passphrase is: {words}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/arguments.py" />
      <source>Deze opdracht is niet te lezen: {fault}.</source>
      <translation>This command cannot be read: {fault}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/arguments.py" />
      <source>Er is niets gelezen en niets gemaakt.</source>
      <translation>Nothing was read and nothing was made.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/arguments.py" />
      <source>Haal de koppeling weg, of noem de plek zelf.</source>
      <translation>Remove the link, or name the place itself.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/arguments.py" />
      <source>Kijk met «{program} --help» hoe het moet.</source>
      <translation>See «{program} --help» for how to write it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/arguments.py" />
      <source>Op deze plek staat een koppeling naar niets: {file}.</source>
      <translation>In this place there is a link to nothing: {file}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/arguments.py" />
      <source>er staat iets te veel</source>
      <translation>there is something too many</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/arguments.py" />
      <source>{argument} ontbreekt</source>
      <translation>{argument} is missing</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/arguments.py" />
      <source>{argument} past niet</source>
      <translation>{argument} does not fit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>Back-up gemaakt en nagekeken: {file} ({size}).</source>
      <translation>Backup made and checked: {file} ({size}).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>Back-up maken</source>
      <translation>Making a backup</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>Back-up nakijken</source>
      <translation>Checking the backup</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>Back-up terugzetten</source>
      <translation>Putting the backup back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>Cliënten: {clients}, foto’s: {photos}, documenten: {documents}.</source>
      <translation>Clients: {clients}, photos: {photos}, documents: {documents}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>Cliënten: {clients}, foto’s: {photos}.</source>
      <translation>Clients: {clients}, photos: {photos}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>De back-up van {day} om {time} is gelezen.</source>
      <translation>The backup of {day} at {time} was read.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>De back-up van {day} om {time} is heel.</source>
      <translation>The backup of {day} at {time} is whole.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>De back-up van {day} om {time} staat terug: {path}</source>
      <translation>The backup of {day} at {time} is back in place: {path}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>De gegevens erin passen bij elkaar, en wat te bewijzen is, is onveranderd.</source>
      <translation>The data in it belong together, and what can be proven is unaltered.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>De kluis die hier stond, blijft bewaard tot je deze voor het eerst opent.</source>
      <translation>The vault that stood here is kept until you open this one for the first time.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>Deze back-up is van een eerdere versie van Jindra Desk. Of de gegevens erin bij elkaar passen (rijen, zegels, register), is daarom niet nagekeken. Wil je dat ook weten, zet hem dan met «restore» terug onder een andere naam, en kijk die na met «verify --vault».</source>
      <translation>This backup is of an earlier version of Jindra Desk. Whether the data in it belong together (rows, seals, register) was therefore not checked. To know that too, put it back with “restore” under another name, and check that with “verify --vault”.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>Er klopt iets niet in deze back-up. Bewaar hem, en kijk een andere na.</source>
      <translation>Something in this backup is not right. Keep it, and check another one.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>Het vernietigingsregister gaat tot nummer {last} van {day}.</source>
      <translation>The destruction register goes up to number {last} of {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>Het vernietigingsregister gaat tot nummer {last}.</source>
      <translation>The destruction register goes up to number {last}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>Het vernietigingsregister is leeg.</source>
      <translation>The destruction register is empty.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>Let op: {n} foto of document in de kluis is niet meer wat het was.</source>
      <translation>Note: {n} photo or document in the vault is no longer what it was.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>Let op: {n} foto’s of documenten in de kluis zijn niet meer wat ze waren.</source>
      <translation>Note: {n} photos or documents in the vault are no longer what they were.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>Opnieuw gedaan wat na deze back-up was vernietigd, ingetrokken of afgesloten: {n}.</source>
      <translation>Done again what was destroyed, withdrawn or closed after this backup: {n}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/backup_commands.py" />
      <source>Verlopen en weggehaald: {file}</source>
      <translation>Past its last day and removed: {file}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Bewijs van vernietiging nr. {number}</source>
      <translation>Certificate of destruction no. {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Blijft: naam en contactgegevens {where}.</source>
      <translation>Stays: name and contact data {where}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Blijft: verzoek nr. {number}, zonder naam, tot en met {day}.</source>
      <translation>Stays: request no. {number}, without a name, through {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Buiten de kluis</source>
      <translation>Outside the vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>De brief aan de cliënt staat nog in de kluis, met de naam erop. Print of bewaar hem in het venster, op Vandaag: dan gaat hij eruit.</source>
      <translation>The letter to the client is still in the vault, with the name on it. Print or save it in the window, on Today: then it leaves the vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>De brief aan de cliënt wordt dan ook gemaakt. Hij wacht in de kluis, met de naam erop, tot je hem in het venster print of bewaart.</source>
      <translation>The letter to the client is then made as well. It waits in the vault, with the name on it, until you print or save it in the window.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>De kluis staat klaar: {path}</source>
      <translation>The vault is ready: {path}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Er is geen beleidsprofiel {name}.</source>
      <translation>There is no policy profile {name}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Er is nog niets gebeurd. Met --yes wordt het dossier vernietigd.</source>
      <translation>Nothing has happened yet. With --yes the file is destroyed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Geboren</source>
      <translation>Born</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Herstelcode (staat hierna nergens meer): {code}</source>
      <translation>Recovery code (shown nowhere after this): {code}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Het bewijs staat als pdf in de kluis. Zet je een back-up van vóór vandaag terug, dan staat het daar niet in: bewaar het ook op papier. In het register blijft alleen het nummer.</source>
      <translation>The proof is in the vault as a PDF. If you restore a backup from before today, it is not in there: keep it on paper too. Only the number stays in the register.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Het verzoek om inzage staat nog open. Heeft de cliënt de kopie, zeg dat dan in het venster, op de cliëntpagina. Wie hem meteen geeft, vraagt de kopie met --meegegeven.</source>
      <translation>The request for access is still open. If the client has the copy, say so in the window, on the client's page. Who gives it at once asks for the copy with --meegegeven.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Ingelezen: {id} ({parts}).</source>
      <translation>Read in: {id} ({parts}).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Kies uit: {names}.</source>
      <translation>Choose from: {names}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Laat --today weg.</source>
      <translation>Leave out --today.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Let op: een getekend document is veranderd sinds het werd verzegeld.</source>
      <translation>Note: a signed document has changed since it was sealed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Met --today wordt alleen in een demokluis geschreven.</source>
      <translation>With --today, writing is only for a demo vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Na zoveel verkeerde pogingen duurt het {n} seconden tot de volgende.</source>
      <translation>After so many wrong tries the next one has to wait {n} seconds.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Reden: {reason}</source>
      <translation>Reason: {reason}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Uitgegeven: {folder} ({parts}).</source>
      <translation>Handed out: {folder} ({parts}).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Vastgelegd: het dossier is meegegeven. Het verzoek is beantwoord.</source>
      <translation>Noted: the file was handed over. The request is answered.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Vernietigd en nagelezen: {pages} bladzijden van het kluisbestand, niets gevonden.</source>
      <translation>Destroyed and read back: {pages} pages of the vault file, nothing found.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>Vernietigd en nagelezen: {pages} bladzijden van het kluisbestand, van het dossier niets gevonden.</source>
      <translation>Destroyed and read back: {pages} pages of the vault file, nothing of the file found.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>laatst behandeld</source>
      <translation>last treated</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>naam</source>
      <translation>name</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>nummer</source>
      <translation>number</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>{n} bestand</source>
      <translation>{n} file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>{n} bestanden</source>
      <translation>{n} files</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>{n} bon</source>
      <translation>{n} receipt</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>{n} bonnen</source>
      <translation>{n} receipts</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>{n} document</source>
      <translation>{n} document</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>{n} documenten</source>
      <translation>{n} documents</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>{n} keuze</source>
      <translation>{n} choice</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>{n} keuzes</source>
      <translation>{n} choices</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>{n} verzonnen cliënt geschreven.</source>
      <translation>{n} invented client written.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/commands.py" />
      <source>{n} verzonnen cliënten geschreven.</source>
      <translation>{n} invented clients written.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/day_question.py" />
      <source>De datum van vandaag (DD-MM-JJJJ): </source>
      <translation>Today's date (DD-MM-YYYY): </translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/output.py" />
      <source>De opdracht zelf kan al helemaal gedaan zijn.</source>
      <translation>The command itself may be done already.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/output.py" />
      <source>Doe het niet meteen opnieuw. Kijk eerst met «list», of in het venster, hoe het ervoor staat.</source>
      <translation>Do not repeat it at once. Look first with “list”, or in the window, how things stand.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/output.py" />
      <source>Gestopt.</source>
      <translation>Stopped.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/output.py" />
      <source>Wat er te melden is, kan niet worden weggeschreven.</source>
      <translation>What there is to tell cannot be written.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/outside_command.py" />
      <source>(nog niet beantwoord)</source>
      <translation>(not answered yet)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/outside_command.py" />
      <source>Er is niets bewaard.</source>
      <translation>Nothing was saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/outside_command.py" />
      <source>Geef ze alle vijf in één opdracht; «geen» is ook een antwoord.</source>
      <translation>Give all five in one command; “geen” is an answer too.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/outside_command.py" />
      <source>Nog niet beantwoord: {options}.</source>
      <translation>Not answered yet: {options}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/outside_command.py" />
      <source>{who} (binnen de EU)</source>
      <translation>{who} (within the EU)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/passphrases.py" />
      <source>De twee wachtwoordzinnen zijn niet gelijk.</source>
      <translation>The two passphrases are not the same.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/passphrases.py" />
      <source>Er is een wachtwoordzin nodig.</source>
      <translation>A passphrase is needed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/passphrases.py" />
      <source>Geef --passphrase-file met een bestand waar hij op de eerste regel staat.</source>
      <translation>Give --passphrase-file with a file that has it on the first line.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/passphrases.py" />
      <source>Let op: anderen op deze computer kunnen {file} lezen. Maak het bestand alleen voor jou leesbaar.</source>
      <translation>Note: others on this computer can read {file}. Make the file readable for you alone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/passphrases.py" />
      <source>Nog een keer: </source>
      <translation>Once more: </translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/passphrases.py" />
      <source>Probeer het opnieuw.</source>
      <translation>Try again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/passphrases.py" />
      <source>Toch doorgaan? [j/N] </source>
      <translation>Go on all the same? [j/N] </translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/passphrases.py" />
      <source>Wachtwoordzin: </source>
      <translation>Passphrase: </translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/progress.py" />
      <source>{what}: {percent} %</source>
      <translation>{what}: {percent} %</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/retention_command.py" />
      <source>begin</source>
      <translation>start</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/retention_command.py" />
      <source>bewaren tot en met</source>
      <translation>keep through</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/retention_command.py" />
      <source>cliënt</source>
      <translation>client</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/retention_command.py" />
      <source>soort</source>
      <translation>kind</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/retention_command.py" />
      <source>stand</source>
      <translation>status</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/retention_command.py" />
      <source>waarom</source>
      <translation>why</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/verify_command.py" />
      <source>De kluis is heel, en wat te bewijzen is, is onveranderd.</source>
      <translation>The vault is whole, and what can be proven is unchanged.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/verify_command.py" />
      <source>Er klopt iets niet. Bewaar deze kluis en je laatste back-up allebei.</source>
      <translation>Something is not right. Keep both this vault and your latest backup.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/verify_command.py" />
      <source>Kijkt na: {what}</source>
      <translation>Checking: {what}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/verify_command.py" />
      <source>Niet bewezen: {what}</source>
      <translation>Not proven: {what}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/verify_command.py" />
      <source>{what}: niet nagekeken.</source>
      <translation>{what}: not checked.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/cli/verify_command.py" />
      <source>{what}: {n} nagekeken, in orde.</source>
      <translation>{what}: {n} checked, in order.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Alle {pages} bladzijden van het kluisbestand zijn nagelezen. Gevonden resten: {found}.</source>
      <translation>All {pages} pages of the vault file were read back. Traces found: {found}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Alle {pages} bladzijden van het kluisbestand zijn nagelezen: niets gevonden.</source>
      <translation>All {pages} pages of the vault file were read back: nothing found.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Alle {pages} bladzijden van het kluisbestand zijn nagelezen: van het dossier is niets gevonden.</source>
      <translation>All {pages} pages of the vault file were read back: nothing of the file was found.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Back-ups van hiervoor, versleuteld: uiterlijk op {day} weg</source>
      <translation>Backups of before, encrypted: gone by {day} at the latest</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Berichten in telefoon of mailbox wissen, als die er zijn</source>
      <translation>Wipe messages in telephone or mailbox, if there are any</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Bewijs van vernietiging</source>
      <translation>Certificate of destruction</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Bewijs van vernietiging {number}</source>
      <translation>Certificate of destruction {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Bewijs van vernietiging {number}, {day}</source>
      <translation>Certificate of destruction {number}, {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Datum</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>De papieren kaart vernietigen</source>
      <translation>Destroy the paper card</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Foto’s op een telefoon of camera wissen</source>
      <translation>Wipe photos on a telephone or camera</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Het nummer staat ook in het vernietigingsregister naast de kluis. Wordt een oudere back-up teruggezet met dat register erbij, dan wordt deze vernietiging opnieuw uitgevoerd.</source>
      <translation>The number is also in the destruction register beside the vault. If an older backup is put back with that register present, this destruction is carried out again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Het vernietigen werd onderbroken en daarna afgemaakt: het kluisbestand is geheel opnieuw opgebouwd, zonder dit dossier. Het is niet bladzijde voor bladzijde nagelezen.</source>
      <translation>The destruction was interrupted and completed afterwards: the vault file was rebuilt entirely, without this file. It was not read back page by page.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Het vernietigen werd onderbroken. Elke regel van het dossier is gewist; het kluisbestand is daarna niet opnieuw opgebouwd, omdat het geheugen daarvoor te klein was, en niet bladzijde voor bladzijde nagelezen.</source>
      <translation>The destruction was interrupted. Every row of the file is erased; the vault file was not built anew afterwards, because there was too little memory for it, and not re-read page by page.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Niet gewist: als ouder of vertegenwoordiger staat de cliënt nog in {n} dossier van een ander.</source>
      <translation>Not erased: as a parent or representative the client still stands in {n} file of somebody else.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Niet gewist: als ouder of vertegenwoordiger staat de cliënt nog in {n} dossiers van anderen.</source>
      <translation>Not erased: as a parent or representative the client still stands in {n} files of others.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Nog in de kluis op die dag: de brief aan de cliënt, met de naam. Die gaat eruit zodra hij is geprint of bewaard.</source>
      <translation>Still in the vault on that day: the letter to the client, with the name. It leaves the vault once it is printed or saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Nog te doen buiten de kluis</source>
      <translation>Still to do outside the vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Nog weg te halen: {photo}.</source>
      <translation>Still to take down: {photo}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Nummer in het register</source>
      <translation>Number in the register</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Nummer {number}</source>
      <translation>Number {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Op {day} is één dossier vernietigd. Dit bewijs zegt met opzet niet van wie.</source>
      <translation>On {day} one file was destroyed. This certificate deliberately does not say whose.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Reden</source>
      <translation>Reason</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Wat er is gebeurd</source>
      <translation>What happened</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Wat het dossier bevatte</source>
      <translation>What the file held</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/certificate.py" />
      <source>Wie gegevens kreeg ({n}) laten weten dat ze gewist zijn (AVG, artikel 19)</source>
      <translation>Tell who got data ({n}) that it was erased (GDPR, Article 19)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>De foto’s zelf zitten in de map «fotos» bij dit document, zo groot als ze zijn bewaard.</source>
      <translation>The photos themselves are in the folder “fotos” beside this document, as large as they are kept.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>De precieze woorden (versie {version}):</source>
      <translation>The exact words (version {version}):</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>De woorden:</source>
      <translation>The words:</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Deze foto is niet te tonen.</source>
      <translation>This photo cannot be shown.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Foto’s buiten het dossier</source>
      <translation>Photos outside the file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Gegevens</source>
      <translation>Details</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Gezondheid en huidtype</source>
      <translation>Health and skin type</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Hiervan is niets bewaard.</source>
      <translation>Nothing of this is kept.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Kopie van een dossier</source>
      <translation>Copy of a file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Kopie van het dossier, gemaakt op {day}</source>
      <translation>Copy of the file, made on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Langer vastgehouden</source>
      <translation>Held longer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Nog niet opgeslagen</source>
      <translation>Not saved yet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Wat</source>
      <translation>What</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/client_file.py" />
      <source>Wie wat heeft gekregen</source>
      <translation>Who received what</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Als ouder of voogd van (zo nodig)</source>
      <translation>As parent or guardian of (if needed)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Curator, of mentor van</source>
      <translation>Guardian, or mentor (appointed by the court) of</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Datum en tijd</source>
      <translation>Date and time</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Datum op het papier</source>
      <translation>Date on the paper</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>De keuze</source>
      <translation>The choice</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>De tekst zelf staat op het getekende blad; hiervan is hier geen controlegetal.</source>
      <translation>The text itself is on the signed sheet; there is no check number of it here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Gekozen door</source>
      <translation>Chosen by</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Logboek bij het verzegelen: regel {row}, controlegetal {digest}.</source>
      <translation>Log at sealing: line {row}, check number {digest}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Nummer in het register: {number}.</source>
      <translation>Number in the register: {number}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Ouder, of voogd van</source>
      <translation>Parent, or guardian of</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Over {name}</source>
      <translation>About {name}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Tekst: versie {version}, geldig vanaf {day}. Controlegetal van de precieze woorden (SHA-256):</source>
      <translation>Text: version {version}, valid from {day}. Checksum of the exact words (SHA-256):</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Toestemming op papier, {day}</source>
      <translation>Consent on paper, {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Toestemming, tekst versie {version}, {day}</source>
      <translation>Consent, text version {version}, {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Van de handtekening is alleen de lijn bewaard, niet hoe hard of hoe snel er is getekend.</source>
      <translation>Of the signature only the line was kept, not how hard or how fast it was signed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Voor {name}</source>
      <translation>For {name}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>Weigeren kan zonder handtekening.</source>
      <translation>Refusing needs no signature.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>geweigerd; daar is geen handtekening voor nodig</source>
      <translation>refused; no signature is needed for that</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>handtekening</source>
      <translation>signature</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>zelf aangekruist op het scherm</source>
      <translation>ticked in person on screen</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/consent_form.py" />
      <source>{signer}, namens {client}</source>
      <translation>{signer}, on behalf of {client}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Bewaren</source>
      <translation>Keeping</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Contactpersoon</source>
      <translation>Contact person</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Grond</source>
      <translation>Basis</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Kopie van het dossier</source>
      <translation>Copy of the file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>KvK-nummer</source>
      <translation>KvK number</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Niet eens met de praktijk</source>
      <translation>If you disagree with the practice</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Praktijk</source>
      <translation>Practice</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Rechten</source>
      <translation>Rights</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Verstrekkingen</source>
      <translation>Disclosures</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Waar de gegevens vandaan komen en wie ze krijgt</source>
      <translation>Where the data come from and who receives them</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Waarvoor</source>
      <translation>What for</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Waarvoor, waarom het mag en hoe lang</source>
      <translation>What for, why it is allowed and for how long</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Wat er niet in zit</source>
      <translation>What is not in it</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/cover_sheet.py" />
      <source>Wie verantwoordelijk is</source>
      <translation>Who is responsible</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/fonts.py" />
      <source>[teken]</source>
      <translation>[sign]</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/frame.py" />
      <source>bladzijde {number} van {total}</source>
      <translation>page {number} of {total}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>De code heeft geen letters I, L, O en U: wat daarop lijkt, is een cijfer of een V.</source>
      <translation>The code has no letters I, L, O and U: what looks like one is a digit or a V.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Herstelblad, gemaakt op {day}</source>
      <translation>Recovery sheet, made on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Herstelcode van je kluis</source>
      <translation>Recovery code of your vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Het blokje is dezelfde code, voor een scanner aan je computer. Scan het niet met een telefoon: die kan hem bewaren.</source>
      <translation>The square is the same code, for a scanner on your computer. Do not scan it with a phone: it may keep the code.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Leg dit blad op een veilige plek, niet bij de computer en niet in de praktijk op tafel.</source>
      <translation>Put this sheet in a safe place, not beside the computer and not on a table in the practice.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Ligt er nog een ouder herstelblad? Dat opent deze kluis niet meer, alleen back-ups van vóór {day}.</source>
      <translation>Is there an older recovery sheet? It no longer opens this vault, only backups from before {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Maak er geen foto van en zet de code niet in een bericht. Bewaarde je dit blad als pdf, druk het dan af en wis het bestand.</source>
      <translation>Take no photo of it and put the code in no message. If you saved this sheet as a PDF, print it and then delete the file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Met deze code gaat je kluis open als je de wachtwoordzin kwijt bent. Zonder code en zonder wachtwoordzin kan niemand erin, ook de maker van het programma niet.</source>
      <translation>This code opens your vault if you have lost the passphrase. Without the code and without the passphrase nobody can get in, not even the maker of the program.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Probeer de code één keer, nu meteen: dan weet je dat hij klopt.</source>
      <translation>Try the code once, right now: then you know that it works.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Voor jezelf</source>
      <translation>For yourself</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Waar dit blad ligt</source>
      <translation>Where this sheet is</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Wachtwoordzin kwijt? Kies bij het slot «Wachtwoordzin vergeten?» en typ de groepjes over. Kies daarna een nieuwe wachtwoordzin.</source>
      <translation>Lost your passphrase? At the lock choose “Forgot the passphrase?” and type the groups over. Then choose a new passphrase.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Wanneer de code is geprobeerd</source>
      <translation>When the code was tried</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/recovery_sheet.py" />
      <source>Wat je ermee doet</source>
      <translation>What to do with it</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_answer.py" />
      <source>Antwoord op een verzoek</source>
      <translation>Answer to a request</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_answer.py" />
      <source>Antwoord op verzoek nr. {number}</source>
      <translation>Answer to request no. {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_answer.py" />
      <source>Ben je het er niet mee eens? Bespreek het met de praktijk, of dien een klacht in bij de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl). Naar de rechter gaan kan ook.</source>
      <translation>Do you disagree? Talk to the practice, or complain to the Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl). You may also go to court.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_answer.py" />
      <source>Bent u het er niet mee eens? Bespreek het met de praktijk, of dien een klacht in bij de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl). Naar de rechter gaan kan ook.</source>
      <translation>Do you disagree? Talk to the practice, or complain to the Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl). You may also go to court.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_answer.py" />
      <source>Besluit per onderdeel</source>
      <translation>Decision per part</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_answer.py" />
      <source>Blijft</source>
      <translation>Stays</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_answer.py" />
      <source>Ontvangen op</source>
      <translation>Received on</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_answer.py" />
      <source>Soort</source>
      <translation>Kind</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_answer.py" />
      <source>Uitgevoerd op</source>
      <translation>Carried out on</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_answer.py" />
      <source>Van elk verzoek blijft één regel bewaard, zonder je naam: nummer, soort, datums, besluit en het controlegetal van de brief. Met het nummer kun je ernaar verwijzen; jou opzoeken kan er niemand mee. De regel van dit verzoek gaat uiterlijk weg op {day}. Moet de kluis uit een back-up van vóór deze brief worden teruggezet, dan kan de regel ontbreken: bewaar daarom deze brief.</source>
      <translation>Of each request one line is kept, without your name: number, kind, dates, decision and the hash of the letter. With the number you can refer to it; nobody can look you up with it. The line of this request goes on {day} at the latest. If the vault has to be put back from a backup of before this letter, the line may be missing: so keep this letter.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_answer.py" />
      <source>Van elk verzoek blijft één regel bewaard, zonder uw naam: nummer, soort, datums, besluit en het controlegetal van de brief. Met het nummer kunt u ernaar verwijzen; u opzoeken kan er niemand mee. De regel van dit verzoek gaat uiterlijk weg op {day}. Moet de kluis uit een back-up van vóór deze brief worden teruggezet, dan kan de regel ontbreken: bewaar daarom deze brief.</source>
      <translation>Of each request one line is kept, without your name: number, kind, dates, decision and the hash of the letter. With the number you can refer to it; nobody can look you up with it. The line of this request goes on {day} at the latest. If the vault has to be put back from a backup of before this letter, the line may be missing: so keep this letter.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_answer.py" />
      <source>Vernietigd</source>
      <translation>Destroyed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_answer.py" />
      <source>Verzoek nr.</source>
      <translation>Request no.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_refusal.py" />
      <source>Besluit</source>
      <translation>Decision</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_refusal.py" />
      <source>Besluit van</source>
      <translation>Decided on</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_refusal.py" />
      <source>Dit verzoek blijft met zijn nummer en dit besluit in het dossier. Gaat het dossier weg, dan blijft er één regel zonder naam van over. Die gaat uiterlijk weg op {day}.</source>
      <translation>This request stays in the file with its number and this decision. When the file goes, one line without a name is left of it. That goes on {day} at the latest.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_refusal.py" />
      <source>Niet mee eens?</source>
      <translation>Do you disagree?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_refusal.py" />
      <source>Waarom niet</source>
      <translation>Why not</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/request_refusal.py" />
      <source>niet ingewilligd</source>
      <translation>not granted</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>Bewaartermijnen op {day}</source>
      <translation>Retention on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>Bewaren tot en met</source>
      <translation>Keep through</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>Dossier</source>
      <translation>File</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>Geen dossier loopt binnen een jaar af, en geen wordt vastgehouden.</source>
      <translation>No file ends within a year, and none is held.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>Met namen: bewaar of vernietig deze lijst als een dossier.</source>
      <translation>With names: keep or destroy this list like a file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>Op deze lijst staat wat binnen een jaar afloopt of wordt vastgehouden; de aantallen tellen alles.</source>
      <translation>This list shows what ends within a year or is held; the counts are of everything.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>Stand</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>Van wat te lezen is, loopt geen dossier binnen een jaar af, en wordt er geen vastgehouden.</source>
      <translation>Of what can be read, no file ends within a year, and none is held.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>Waarom</source>
      <translation>Why</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>Zonder namen.</source>
      <translation>Without names.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/retention_overview.py" />
      <source>geen datum</source>
      <translation>no date</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/withdrawal.py" />
      <source>Bevestiging van intrekking</source>
      <translation>Confirmation of withdrawal</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/withdrawal.py" />
      <source>Bevestiging van intrekking, {day}</source>
      <translation>Confirmation of withdrawal, {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/withdrawal.py" />
      <source>De intrekking is hier ingelezen met een dossier uit een andere kluis. Ze staat niet in het vernietigingsregister van deze kluis; een back-up van vóór het inlezen kent dit dossier niet.</source>
      <translation>The withdrawal was read in here with a file from another vault. It is not in this vault’s destruction register; a backup from before it was read in does not know this file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/withdrawal.py" />
      <source>De intrekking staat ook in het vernietigingsregister naast de kluis. Wordt een oudere back-up teruggezet met dat register erbij, dan wordt deze intrekking opnieuw uitgevoerd.</source>
      <translation>The withdrawal is also in the destruction register beside the vault. If an older backup is put back with that register present, this withdrawal is carried out again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/withdrawal.py" />
      <source>De toestemming hieronder is ingetrokken. Een reden is niet gevraagd.</source>
      <translation>The consent below has been withdrawn. No reason was asked.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/withdrawal.py" />
      <source>Gepubliceerd</source>
      <translation>Published</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/withdrawal.py" />
      <source>Verwijderd</source>
      <translation>Removed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/documents/withdrawal.py" />
      <source>Wat anderen van een geplaatste foto al hebben gezien, bewaard of gedeeld, kan niemand terughalen. Een zoekmachine kan hem nog een tijd tonen.</source>
      <translation>What others have already seen, saved or shared of a published photo cannot be taken back by anyone. A search engine may show it for some time.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/credible_day.py" />
      <source>Er is niets vernietigd of gewist, en oude back-ups blijven staan.</source>
      <translation>Nothing was destroyed or erased, and old backups stay.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/credible_day.py" />
      <source>Er is niets vernietigd of gewist.</source>
      <translation>Nothing was destroyed or erased.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/credible_day.py" />
      <source>Je typte {typed}, en de klok van deze computer staat op {today}.</source>
      <translation>You typed {typed}, and the clock of this computer says {today}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/credible_day.py" />
      <source>Klopt de klok van deze computer? Hij staat op {today}; het nieuwste in je kluis is van {known}.</source>
      <translation>Is the clock of this computer right? It says {today}; the newest in your vault is of {known}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/credible_day.py" />
      <source>Staat de klok fout, zet hem dan goed. Klopt hij, typ dan de datum van vandaag: in het venster bij Vandaag, bij «destroy» en «backup» met --today-is DD-MM-JJJJ.</source>
      <translation>If the clock is wrong, set it right. If it is right, type today's date: in the window under Today, with "destroy" and "backup" as --today-is DD-MM-YYYY.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/credible_day.py" />
      <source>Zet eerst de klok van je computer goed, en probeer het dan opnieuw.</source>
      <translation>First set the clock of your computer right, and then try again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/dates.py" />
      <source>1 jaar</source>
      <translation>1 year</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/dates.py" />
      <source>Kijk de datum na, en of de klok van je computer goed staat.</source>
      <translation>Check the date, and whether the clock of your computer is right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/dates.py" />
      <source>Met deze datum is niet te rekenen: hij ligt te ver weg.</source>
      <translation>This date cannot be used to count with: it is too far away.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/dates.py" />
      <source>meteen</source>
      <translation>at once</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/dates.py" />
      <source>{first} en {second}</source>
      <translation>{first} and {second}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/dates.py" />
      <source>{n} dag</source>
      <translation>{n} day</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/dates.py" />
      <source>{n} dagen</source>
      <translation>{n} days</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/dates.py" />
      <source>{n} jaar</source>
      <translation>{n} years</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/dates.py" />
      <source>{n} maand</source>
      <translation>{n} month</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/dates.py" />
      <source>{n} maanden</source>
      <translation>{n} months</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/dates.py" />
      <source>{n} week</source>
      <translation>{n} week</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/dates.py" />
      <source>{n} weken</source>
      <translation>{n} weeks</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Dit is niet gelukt: {reason}.</source>
      <translation>This did not work: {reason}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Er is niets gelezen en niets geschreven.</source>
      <translation>Nothing was read and nothing was written.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Haal het daar weg of geef het een andere naam, en probeer het opnieuw.</source>
      <translation>Take it away or give it another name, and try again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Kies de map zelf, en niet een snelkoppeling.</source>
      <translation>Choose the folder itself, not a shortcut.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Kies een andere map.</source>
      <translation>Choose another folder.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Kies een andere naam.</source>
      <translation>Choose another name.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Kies een kortere naam, of een map die minder diep ligt.</source>
      <translation>Choose a shorter name, or a folder that lies less deep.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Kies een map op de schijf van deze computer.</source>
      <translation>Choose a folder on the disk of this computer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Kies een map op dezelfde schijf.</source>
      <translation>Choose a folder on the same disk.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Kies een map van jezelf, bijvoorbeeld Documenten.</source>
      <translation>Choose a folder of your own, such as Documents.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Kies een naam met gewone letters en cijfers.</source>
      <translation>Choose a name of plain letters and digits.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Kies een stick die grote bestanden aankan (exFAT of NTFS), of een andere schijf.</source>
      <translation>Choose a stick that takes large files (exFAT or NTFS), or another disk.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Kijk in je virusscanner waarom, en probeer het opnieuw.</source>
      <translation>Look in your virus scanner why, and try again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Kijk of de naam klopt en of de stick erin zit.</source>
      <translation>Check the name, and whether the stick is in.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Kijk wat daar staat en haal het weg, of kies een andere plek.</source>
      <translation>See what stands there and remove it, or choose another place.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Laat de schijf nakijken met het hulpprogramma van je computer.</source>
      <translation>Have the disk checked with your computer's own tool.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Maak eerst een back-up op een andere stick, en laat de schijf nakijken.</source>
      <translation>First make a backup on another stick, then have the disk checked.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Maak ruimte vrij en probeer het opnieuw.</source>
      <translation>Free some space and try again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Ontgrendel hem en probeer het opnieuw.</source>
      <translation>Unlock it and try again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Sluit andere programma’s en probeer het opnieuw.</source>
      <translation>Close other programs and try again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Sluit andere programma’s, of start de computer opnieuw op.</source>
      <translation>Close other programs, or restart the computer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Sluit dat programma, of wacht even en probeer het opnieuw.</source>
      <translation>Close that program, or wait a moment and try again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Sluit hem aan en probeer het opnieuw.</source>
      <translation>Connect it and try again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Wat al bewaard was, is veilig.</source>
      <translation>What was already saved is safe.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>Zet het schuifje op de stick om, of kies een andere plek.</source>
      <translation>Move the slider on the stick, or choose another place.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>de indeling van de schijf of stick is beschadigd</source>
      <translation>the file system of the disk or stick is damaged</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>de naam of de plek is te lang</source>
      <translation>the name or the place is too long</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>de netwerkschijf antwoordt niet</source>
      <translation>the network disk does not answer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>de schijf is vol</source>
      <translation>the disk is full</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>de schijf of stick is niet meer aangesloten</source>
      <translation>the disk or stick is no longer connected</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>de schijf of stick is vergrendeld</source>
      <translation>the disk or stick is locked</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>de schijf of stick leest of schrijft niet goed</source>
      <translation>the disk or stick does not read or write properly</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>de twee plekken liggen op verschillende schijven</source>
      <translation>the two places lie on different disks</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>de virusscanner houdt het bestand tegen</source>
      <translation>the virus scanner is holding the file back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>deze naam kan hier niet</source>
      <translation>this name is not possible here</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>deze plek verwijst naar zichzelf</source>
      <translation>this place points to itself</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>deze schijf kan niet wat hiervoor nodig is</source>
      <translation>this disk cannot do what is needed for this</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>deze schijf of stick is alleen-lezen</source>
      <translation>this disk or stick is read-only</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>dit bestand heeft te veel namen</source>
      <translation>this file has too many names</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>een aansluiting van een ander programma</source>
      <translation>a socket of another program</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>een ander programma gebruikt het bestand</source>
      <translation>another program is using the file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>een apparaat</source>
      <translation>a device</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>een deel van deze plek is een bestand en geen map</source>
      <translation>part of this place is a file and not a folder</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>een koppeling naar iets anders</source>
      <translation>a link to something else</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>een map</source>
      <translation>a folder</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>een pijp</source>
      <translation>a pipe</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>er is te weinig geheugen vrij</source>
      <translation>too little memory is free</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>er staan te veel bestanden open</source>
      <translation>too many files are open</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>er staat al iets met die naam</source>
      <translation>something with that name stands there already</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>foutnummer {number} van de computer</source>
      <translation>error number {number} of the computer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>het bestand is te groot voor deze schijf of stick</source>
      <translation>the file is too large for this disk or stick</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>het bestand of de map is er niet</source>
      <translation>the file or folder is not there</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>het werk is afgebroken</source>
      <translation>the work was stopped</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>je mag hier niet lezen of schrijven</source>
      <translation>you may not read or write here</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>onder deze naam staat geen gewoon bestand</source>
      <translation>what has this name is no ordinary file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>op deze plek staat een map met die naam</source>
      <translation>a folder of that name stands in this place</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>{advice}</source>
      <translation>{advice}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/disk_faults.py" />
      <source>{file} is geen gewoon bestand, maar {nature}.</source>
      <translation>{file} is no ordinary file, but {nature}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Aan de kluis is niets veranderd. Ernaast lag iets dat er niet bij past; dat heet nu {names}.</source>
      <translation>Nothing was changed in the vault. Something lay beside it that does not fit; it is now called {names}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Bewaren is niet gelukt: de schijf werkt niet mee ({reason}).</source>
      <translation>Saving did not work: the disk is in the way ({reason}).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>De kluis is beschadigd en gaat niet open.</source>
      <translation>The vault is damaged and does not open.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>De kluis is intussen vervangen: onder de naam {file} staat nu een ander bestand.</source>
      <translation>The vault has been replaced meanwhile: another file now stands under the name {file}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>De kluis is niet geopend en er is niets veranderd.</source>
      <translation>The vault was not opened and nothing was changed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>De kluis staat niet meer op zijn plek: {file} is verplaatst, hernoemd of weggehaald.</source>
      <translation>The vault is no longer in its place: {file} was moved, renamed or taken away.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>De kluis zelf is niet aangeraakt.</source>
      <translation>The vault itself has not been touched.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Deze cliënt staat niet in de kluis.</source>
      <translation>This client is not in the vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Deze kluis is al open in een ander venster.</source>
      <translation>This vault is already open in another window.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Deze kluis is van een nieuwere versie van Jindra Desk.</source>
      <translation>This vault is from a newer version of Jindra Desk.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Die herstelcode klopt niet.</source>
      <translation>That recovery code is not right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Die wachtwoordzin klopt niet.</source>
      <translation>That passphrase is not right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Dit is niet gelukt.</source>
      <translation>This did not work.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Dit kan zo niet worden bewaard.</source>
      <translation>This cannot be saved as it is.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Een ander programma houdt het kluisbestand vast.</source>
      <translation>Another program is holding the vault file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Er ging iets mis in het programma.</source>
      <translation>Something went wrong in the program.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Er is geen kluis op deze plek: {file}.</source>
      <translation>There is no vault in this place: {file}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Er is intussen iets veranderd.</source>
      <translation>Something has changed in the meantime.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Er is niets aan veranderd.</source>
      <translation>Nothing in it was changed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Er is niets overschreven.</source>
      <translation>Nothing was overwritten.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Er is niets veranderd, en het telt niet als poging.</source>
      <translation>Nothing was changed, and it does not count as a try.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Er is nu niets bewaard.</source>
      <translation>Nothing was saved now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Er is te weinig geheugen vrij op deze computer.</source>
      <translation>There is too little memory free on this computer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Ernaast staan nog bestanden van een kluis: {files}. Zet de kluis daar terug, of zet een back-up terug.</source>
      <translation>Files of a vault are still beside it: {files}. Put the vault back there, or restore a backup.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Ga naar dat venster, of sluit het eerst.</source>
      <translation>Go to that window, or close it first.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Heb je het nog, zet het dan daar terug. Zet anders je laatste back-up terug: die brengt zijn eigen sleutels mee.</source>
      <translation>If you still have it, put it back there. Otherwise put your last backup back: it brings its own keys.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Het bestand {file} is niet te lezen.</source>
      <translation>The file {file} cannot be read.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Het maken van deze kluis werd afgebroken: er is nog niets in bewaard.</source>
      <translation>Making this vault was cut off: nothing has been kept in it yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Het sleutelbestand bij de kluis is beschadigd.</source>
      <translation>The key file beside the vault is damaged.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Het sleutelbestand van deze kluis ontbreekt: {file}.</source>
      <translation>The key file of this vault is missing: {file}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Het slotbestand {file} is weggehaald, en de kluis is intussen ook in een ander venster geopend.</source>
      <translation>The lock file {file} was taken away, and the vault has meanwhile been opened in another window too.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Installeer de nieuwste versie en open hem daarmee.</source>
      <translation>Install the newest version and open it with that.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Kies een bestand dat op .jdv eindigt.</source>
      <translation>Choose a file that ends in .jdv.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Kijk of het er nog staat en of je het mag openen.</source>
      <translation>Check that it is still there and that you may open it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Kijk op je herstelblad en typ alle groepjes over.</source>
      <translation>Look at your recovery sheet and type in all the groups.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Lees het opnieuw, en kies dan.</source>
      <translation>Read it again, and then choose.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Let op hoofdletters.</source>
      <translation>Mind the capitals.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Maak er een met «jindra-desk init», of kies een ander bestand.</source>
      <translation>Make one with «jindra-desk init», or choose another file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Maak ruimte vrij of kijk of de schijf nog aangesloten is, en probeer het opnieuw.</source>
      <translation>Free up space or check that the disk is still connected, and try again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Naast je kluis ligt een bestand dat daar nu niet hoort te staan, met «-journal» achter de naam.</source>
      <translation>Beside your vault lies a file that should not be there now, with “-journal” behind its name.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Op deze plek staan nog bestanden van een kluis, maar die kluis zelf niet: {files}.</source>
      <translation>Files of a vault are still in this place, but that vault itself is not: {files}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Op deze plek staat al een bestand: {file}.</source>
      <translation>There is already a file in this place: {file}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Op deze schijf kan een kluis niet worden vergrendeld voor een tweede venster.</source>
      <translation>On this disk a vault cannot be locked against a second window.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Probeer het opnieuw. Blijft dit zo, sluit de kluis dan en open hem weer.</source>
      <translation>Try again. If this stays, close the vault and open it again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Probeer het opnieuw. Gebeurt het weer, sluit dan het programma en open het opnieuw.</source>
      <translation>Try again. If it happens again, close the program and open it again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Probeer het zo nog eens. Blijft het, sluit dan wat het bestand gebruikt, zoals een programma voor back-ups of synchroniseren.</source>
      <translation>Try again in a moment. If it stays like this, close what is using the file, such as a program for backups or synchronising.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Schrijf over wat je nog niet had bewaard. Sluit de kluis dan en open hem opnieuw: je gaat verder in het bestand dat er nu staat.</source>
      <translation>Copy down what you had not saved yet. Then close the vault and open it again: you go on in the file that stands there now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Sluit andere programma’s en probeer het opnieuw. Helpt dat niet, start de computer dan opnieuw.</source>
      <translation>Close other programs and try again. If that does not help, restart the computer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Sluit de kluis in het andere venster, en bewaar dan opnieuw.</source>
      <translation>Close the vault in the other window, and save again then.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Staat de kluis ergens anders, zet hem dan hier terug, of zet een back-up terug. Wil je een nieuwe kluis, verplaats deze bestanden dan eerst naar een andere map.</source>
      <translation>If the vault is somewhere else, put it back here, or restore a backup. If you want a new vault, first move these files to another folder.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Verplaats {file} en de bestanden die met die naam beginnen naar een andere map, en maak de kluis opnieuw.</source>
      <translation>Move {file} and the files whose names begin with it to another folder, and make the vault again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Wat er nu zou gebeuren, is iets anders dan wat je las. Er is niets gedaan.</source>
      <translation>What would happen now is not what you read. Nothing was done.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Zet de map van de kluis op de schijf van deze computer zelf, en open hem daar.</source>
      <translation>Put the folder of the vault on this computer's own disk, and open it there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Zet het bestand, of de map waar het in stond, terug met de naam van eerst, en bewaar dan opnieuw. Kan dat niet, schrijf dan over wat je nog niet had bewaard.</source>
      <translation>Put the file, or the folder it stood in, back under the name it had, and save again. If that cannot be done, copy down what you had not saved yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Zet je laatste back-up terug.</source>
      <translation>Put your last backup back.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Zet je laatste back-up terug. Gooi niets weg voordat dat gelukt is.</source>
      <translation>Put your latest backup back. Throw nothing away until that has worked.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Zet je laatste back-up terug: die brengt zijn eigen sleutels mee.</source>
      <translation>Put your latest back-up back: it brings its own keys along.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>Zoek het nummer op met «jindra-desk list».</source>
      <translation>Look up the number with «jindra-desk list».</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/errors.py" />
      <source>{file} is geen kluis van Jindra Desk.</source>
      <translation>{file} is not a Jindra Desk vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/text_bounds.py" />
      <source>Achternaam</source>
      <translation>Surname</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/text_bounds.py" />
      <source>Back-ups</source>
      <translation>Backups</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/text_bounds.py" />
      <source>Berichten</source>
      <translation>Messages</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/text_bounds.py" />
      <source>Boekhouding</source>
      <translation>Bookkeeping</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/text_bounds.py" />
      <source>Deze tekst is te lang: {letters} tekens, en er passen er {most}.</source>
      <translation>This text is too long: {letters} characters, and {most} fit.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/text_bounds.py" />
      <source>Heette eerder</source>
      <translation>Formerly called</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/text_bounds.py" />
      <source>Houdbaar tot</source>
      <translation>Use before</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/text_bounds.py" />
      <source>In deze tekst staat een teken dat niet te bewaren is.</source>
      <translation>This text has a character that cannot be kept.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/text_bounds.py" />
      <source>Lotnummer</source>
      <translation>Lot number</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/text_bounds.py" />
      <source>Maak hem korter, of zet een deel in een ander veld.</source>
      <translation>Make it shorter, or put a part of it in another field.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/text_bounds.py" />
      <source>Naam van de partner</source>
      <translation>Partner’s name</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/text_bounds.py" />
      <source>Nummer</source>
      <translation>Number</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/text_bounds.py" />
      <source>Plaats</source>
      <translation>Place</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/text_bounds.py" />
      <source>Postcode</source>
      <translation>Postcode</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/text_bounds.py" />
      <source>Straat</source>
      <translation>Street</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/text_bounds.py" />
      <source>Typ de tekst opnieuw, zonder te plakken.</source>
      <translation>Type the text again, without pasting.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/text_bounds.py" />
      <source>Voornaam</source>
      <translation>First name</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/text_bounds.py" />
      <source>Website en agenda</source>
      <translation>Website and calendar</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unlikely_days.py" />
      <source>Deze dag ligt voor de geboortedatum die op de kaart staat.</source>
      <translation>This day lies before the date of birth on the card.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unlikely_days.py" />
      <source>In dit dossier staat een bezoek van voor deze geboortedatum.</source>
      <translation>This file has a visit from before this date of birth.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unlikely_days.py" />
      <source>Kijk allebei de datums na.</source>
      <translation>Check both dates.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unlikely_days.py" />
      <source>Verbeter de datum, of kies «Dit klopt».</source>
      <translation>Correct the date, or choose “This is right”.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unlikely_days.py" />
      <source>{day}: klopt dat jaar?</source>
      <translation>{day}: is that year right?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>Bewaar je laatste back-up goed, en kies bij Instellingen, Kluis, «Kijk alles na».</source>
      <translation>Keep your last back-up safe, and choose “Check everything” under Settings, Vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>De rest van je kluis is gewoon te gebruiken. Er is niets veranderd.</source>
      <translation>The rest of your vault can be used as usual. Nothing was changed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>Deze lijst is dus misschien niet volledig.</source>
      <translation>So this list may not be complete.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>Een regel in de kluis is niet te lezen: {place}.</source>
      <translation>A row in the vault cannot be read: {place}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>Een regel in de kluis ontbreekt: {place}.</source>
      <translation>A row in the vault is missing: {place}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>En nog {n} regels die niet te lezen zijn.</source>
      <translation>And {n} more rows that cannot be read.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>Niet te lezen: {place}.</source>
      <translation>Cannot be read: {place}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>back-up die onderweg is</source>
      <translation>backup under way</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>bewaarreden</source>
      <translation>hold</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>bezoek</source>
      <translation>visit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>foto die ergens weg moet</source>
      <translation>photo to take down</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>iets dat de kluis uitging</source>
      <translation>something that left the vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>logboek</source>
      <translation>log</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>praktijk</source>
      <translation>practice</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>product bij een bezoek</source>
      <translation>product of a visit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>regel van een verzoek</source>
      <translation>line of a request</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>register van kopieën</source>
      <translation>register of copies</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>uitgegeven gegevens</source>
      <translation>data handed out</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>vernietigingsregister</source>
      <translation>destruction register</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>zoeklijst</source>
      <translation>search list</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>{kind} {row}, veld {column}</source>
      <translation>{kind} {row}, field {column}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>{n} regel is niet te lezen</source>
      <translation>{n} row cannot be read</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/base/unreadable.py" />
      <source>{n} regels zijn niet te lezen</source>
      <translation>{n} rows cannot be read</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/book_years.py" />
      <source>De bonnen van {year} moet je bewaren tot en met {through}.</source>
      <translation>You must keep the receipts of {year} through {through}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/book_years.py" />
      <source>Er is niets gewist.</source>
      <translation>Nothing was erased.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/book_years.py" />
      <source>Kies een ander boekjaar.</source>
      <translation>Choose another financial year.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/book_years.py" />
      <source>Probeer het daarna opnieuw.</source>
      <translation>Try again after that.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/book_years.py" />
      <source>Van boekjaar {year} zijn hier geen bonnen.</source>
      <translation>There are no receipts of book year {year} here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/outside_services.py" />
      <source>Beantwoord ze bij Instellingen, Praktijk, of met «jindra-desk outside --help».</source>
      <translation>Answer them under Settings, Practice, or with “jindra-desk outside --help”.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/outside_services.py" />
      <source>Bijvoorbeeld KPN, Gmail of Proton Mail</source>
      <translation>For example KPN, Gmail or Proton Mail</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/outside_services.py" />
      <source>Bijvoorbeeld Kantoor De Vries of Moneybird</source>
      <translation>For example De Vries Accountants or Moneybird</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/outside_services.py" />
      <source>Bijvoorbeeld Strato of Salonized</source>
      <translation>For example Strato or Salonized</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/outside_services.py" />
      <source>Bijvoorbeeld WhatsApp of Signal</source>
      <translation>For example WhatsApp or Signal</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/outside_services.py" />
      <source>Bijvoorbeeld een stick in de kluis thuis</source>
      <translation>For example a stick in the safe at home</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/outside_services.py" />
      <source>Dat staat op het voorblad van elk dossier dat je meegeeft. Er is niets gemaakt.</source>
      <translation>It stands on the cover of each file that you hand out. Nothing was made.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/outside_services.py" />
      <source>Eerst vijf vragen: wie krijgt er gegevens van je cliënten?</source>
      <translation>Five questions first: who gets data of your clients?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/outside_services.py" />
      <source>Vul dit in, of kies «Geen».</source>
      <translation>Fill this in, or choose “None”.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/outside_services.py" />
      <source>Waar liggen je back-ups?</source>
      <translation>Where do your backups lie?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/outside_services.py" />
      <source>Waarmee stuur je cliënten berichten?</source>
      <translation>With what do you send clients messages?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/outside_services.py" />
      <source>Wie doet je boekhouding?</source>
      <translation>Who does your bookkeeping?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/outside_services.py" />
      <source>Wie verzorgt je e-mail?</source>
      <translation>Who provides your e-mail?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/outside_services.py" />
      <source>Wie verzorgt je website of online agenda?</source>
      <translation>Who provides your website or online calendar?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/practice.py" />
      <source>De naam van de praktijk en de contactpersoon zijn nodig.</source>
      <translation>The name of the practice and the contact person are needed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/practice.py" />
      <source>Vul ze allebei in; ze staan op alles wat cliënten krijgen.</source>
      <translation>Fill in both; they are on everything clients receive.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/receipt.py" />
      <source>Dit is geen bedrag.</source>
      <translation>This is not an amount.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/business/receipt.py" />
      <source>Typ het als 84,50.</source>
      <translation>Type it as 84,50.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/client.py" />
      <source>Deze geboortedatum ligt nog in de toekomst.</source>
      <translation>This date of birth is still in the future.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/client.py" />
      <source>Dit dossier is op verzoek afgeschermd.</source>
      <translation>This file is restricted on request.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/client.py" />
      <source>Een cliënt heeft een achternaam nodig.</source>
      <translation>A client needs a surname.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/client.py" />
      <source>Er kan nu niets bij.</source>
      <translation>Nothing can be added now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/client.py" />
      <source>Hef de afscherming eerst op, samen met de cliënt.</source>
      <translation>Lift the restriction first, together with the client.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/client.py" />
      <source>Kijk het jaar na.</source>
      <translation>Check the year.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/client.py" />
      <source>Vul de achternaam in.</source>
      <translation>Fill in the surname.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/client.py" />
      <source>WhatsApp</source>
      <translation>WhatsApp</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/client.py" />
      <source>curator</source>
      <translation>court-appointed guardian</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/client.py" />
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/client.py" />
      <source>geen voorkeur</source>
      <translation>no preference</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/client.py" />
      <source>gemachtigde</source>
      <translation>authorised representative</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/client.py" />
      <source>mentor</source>
      <translation>court-appointed mentor</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/client.py" />
      <source>ouder</source>
      <translation>parent</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/client.py" />
      <source>post</source>
      <translation>post</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/client.py" />
      <source>sms</source>
      <translation>text message</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/client.py" />
      <source>telefoon</source>
      <translation>phone</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/client.py" />
      <source>voogd</source>
      <translation>guardian</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/contact.py" />
      <source>Begin met het nummer, daarna de toevoeging, zoals 12 A.</source>
      <translation>Start with the number, then the addition, like 12 A.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/contact.py" />
      <source>Deze postcode bestaat niet.</source>
      <translation>This postcode does not exist.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/contact.py" />
      <source>Dit e-mailadres klopt niet.</source>
      <translation>This e-mail address is not right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/contact.py" />
      <source>Dit huisnummer klopt niet.</source>
      <translation>This house number is not right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/contact.py" />
      <source>Dit is geen Nederlandse postcode. Klopt dat?</source>
      <translation>This is not a Dutch postcode. Is that right?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/contact.py" />
      <source>Dit telefoonnummer klopt niet.</source>
      <translation>This phone number is not right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/contact.py" />
      <source>Kijk of er een @ in staat en een punt in het deel erachter.</source>
      <translation>Check that it has an @ and a dot in the part after it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/contact.py" />
      <source>Typ hem als 1234 AB.</source>
      <translation>Type it as 1234 AB.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/contact.py" />
      <source>Typ tien cijfers zoals 06 1234 5678, of begin met + en het landnummer.</source>
      <translation>Type ten digits like 06 1234 5678, or start with + and the country code.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/names.py" />
      <source>Vul een achternaam in.</source>
      <translation>Fill in a surname.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/names.py" />
      <source>meneer {name}</source>
      <translation>Mr {name}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/clients/names.py" />
      <source>mevrouw {name}</source>
      <translation>Ms {name}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/consent.py" />
      <source>Bericht</source>
      <translation>Message</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/consent.py" />
      <source>Brief</source>
      <translation>Letter</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/consent.py" />
      <source>De foto is gesloten: er is geen toestemming meer om hem te laten zien.</source>
      <translation>The photo is closed: there is no consent any more to show it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/consent.py" />
      <source>De getekende termijn is voorbij</source>
      <translation>The term that was signed is over</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/consent.py" />
      <source>Deze toestemming is al ingetrokken.</source>
      <translation>This consent has already been withdrawn.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/consent.py" />
      <source>Dit kan pas na een getekende toestemming.</source>
      <translation>This is only possible after a signed consent.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/consent.py" />
      <source>Er is geen toestemming voor deze foto. Hij is niet bewaard.</source>
      <translation>There is no consent for this photo. It was not saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/consent.py" />
      <source>Foto’s in dossier</source>
      <translation>Photos in file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/consent.py" />
      <source>Foto’s op de website</source>
      <translation>Photos on the website</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/consent.py" />
      <source>Foto’s op social media</source>
      <translation>Photos on social media</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/consent.py" />
      <source>Gezondheidsgegevens</source>
      <translation>Health data</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/consent.py" />
      <source>Kies «Laat tekenen».</source>
      <translation>Choose «Ask to sign».</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/consent.py" />
      <source>Kijk bij Toestemmingen van deze cliënt op welke dag dat was.</source>
      <translation>Look under this client’s Consents for the day on which that was.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/consent.py" />
      <source>Nieuwsbrief</source>
      <translation>Newsletter</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/consent.py" />
      <source>Ouder of voogd: behandeling</source>
      <translation>Parent or guardian: treatment</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/consent.py" />
      <source>Portret bij je naam</source>
      <translation>Portrait beside your name</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/consent.py" />
      <source>Zelf gezegd</source>
      <translation>Said in person</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/effect.py" />
      <source>De toestemming is ingetrokken of voorbij, en het dossier wordt vastgehouden.</source>
      <translation>The consent was withdrawn or is over, and the file is being held.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/effect.py" />
      <source>De toestemming is ingetrokken of voorbij.</source>
      <translation>Consent was withdrawn or is over.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/effect.py" />
      <source>De toestemming is ingetrokken of voorbij. De wet (WGBO) vraagt dat dit dossier blijft.</source>
      <translation>Consent was withdrawn or is over. The law (WGBO) asks that this file stays.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/publication.py" />
      <source>social media</source>
      <translation>social media</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/publication.py" />
      <source>website</source>
      <translation>website</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/representation.py" />
      <source>Deze cliënt beslist zelf. Kijk de geboortedatum na als die niet klopt.</source>
      <translation>This client decides herself. Check the birth date if it is not right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/representation.py" />
      <source>Deze persoon kan niet voor de cliënt tekenen: {name}.</source>
      <translation>This person cannot sign for the client: {name}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/representation.py" />
      <source>Deze tekst is niet voor wie er tekent. Er is niets vastgelegd.</source>
      <translation>This text is not for the person who signs. Nothing was recorded.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/representation.py" />
      <source>Deze toestemming is er voor cliënten onder de {age} jaar.</source>
      <translation>This consent is for clients under the age of {age}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/representation.py" />
      <source>Deze toestemming is van de cliënt zelf. Een ouder of voogd kan die niet geven.</source>
      <translation>This consent is the client’s own. A parent or guardian cannot give it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/representation.py" />
      <source>Een ouder of voogd tekent alleen onder de {age} jaar. Een gemachtigde tekent niet in haar plaats.</source>
      <translation>A parent or guardian signs only under the age of {age}. An authorised person does not sign in her place.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/representation.py" />
      <source>Kies bij «Wie tekent» de curator of mentor.</source>
      <translation>At “Who signs” choose the curator or mentor.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/representation.py" />
      <source>Kies bij «Wie tekent» de ouder of voogd.</source>
      <translation>At «Who signs», choose the parent or guardian.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/representation.py" />
      <source>Laat de cliënt zelf tekenen, en de ouder of voogd bij «Ouder of voogd: behandeling».</source>
      <translation>Let the client sign, and the parent or guardian at “Parent or guardian: treatment”.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/representation.py" />
      <source>Laat de cliënt zelf tekenen, of haar curator of mentor als die er is.</source>
      <translation>Let the client sign herself, or her curator or mentor if there is one.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/representation.py" />
      <source>Onder de {age} jaar tekent een ouder of voogd.</source>
      <translation>Under {age} a parent or guardian signs.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/representation.py" />
      <source>Open het scherm opnieuw, kies eerst wie tekent, en laat de hele tekst lezen.</source>
      <translation>Open the screen again, choose first who signs, and let the whole text be read.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/representation.py" />
      <source>Voor deze cliënt beslist een curator of mentor.</source>
      <translation>A curator or mentor decides for this client.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>Alle foto’s van de behandelingen gaan nu weg. Dit kan niet terug.</source>
      <translation>All photos of treatments go now. This cannot be undone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>Bij elk ander bezoek: wat je deed en waar, apparaat en stand, product en lotnummer. De reactie van de huid gaat daar ook weg.</source>
      <translation>With every other visit: what you did and where, device and setting, product and lot number. There the reaction of the skin goes as well.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>Bij elke uitgevoerde behandeling met een verplicht verslag (Wkkgz), zolang het dossier blijft: wat je deed en waar, apparaat en stand, product en lotnummer, de reactie van de huid, en de antwoorden waarop je hebt gelet of waarin niets werd genoemd. Of de wet dat van die antwoorden vraagt, is niet uitgemaakt: vraag het je adviseur.</source>
      <translation>With every treatment that was given and needs a record (Wkkgz), as long as the file stays: what you did and where, device and setting, product and lot number, the reaction of the skin, and the answers that you heeded or in which nothing was named. Whether the law asks that of those answers is not settled: ask your adviser.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>De foto’s, gesloten, tot je ze wist.</source>
      <translation>The photos, closed, until you erase them.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>De foto’s, gesloten, zolang het dossier wordt vastgehouden. Daarna gaan ze weg.</source>
      <translation>The photos, closed, as long as the file is held. After that they go.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>De foto’s, gesloten: de wet (WGBO) vraagt dat dit dossier blijft. Ze gaan met het dossier, of eerder als de cliënt zelf om vernietiging vraagt.</source>
      <translation>The photos, closed: the law (WGBO) asks that this file stays. They go with the file, or earlier if the client asks for destruction.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>De gezondheidsgegevens en wat je bij bezoeken schreef, gesloten, zolang het dossier wordt vastgehouden. Daarna gaat weg wat anders nu weg zou gaan.</source>
      <translation>The health data and what you wrote about visits, closed, as long as the file is held. After that goes what would go now without the hold.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>De gezondheidsgegevens en wat je bij bezoeken schreef, gesloten: de wet (WGBO) vraagt dat dit dossier blijft. Ze gaan met het dossier, of eerder als de cliënt zelf om vernietiging vraagt.</source>
      <translation>The health data and what you wrote about visits, closed: the law (WGBO) asks that this file stays. They go with the file, or earlier if the client asks for destruction.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>De gezondheidsgegevens gaan nu weg, en bij elk bezoek de bijzonderheden, het resultaat, de aandachtspunten, de nazorg en de notitie. Dit kan niet terug.</source>
      <translation>The health data goes now, and with every visit the particulars, the result, the points of attention, the aftercare and the note. This cannot be undone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>De gezondheidsgegevens, gesloten, tot je ze wist.</source>
      <translation>The health data, closed, until you erase them.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>De nieuwsbrief stopt meteen. Haal het adres zelf uit je mailprogramma.</source>
      <translation>The newsletter stops at once. Take the address out of your mail program yourself.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>Een behandeling met een verplicht verslag (Wkkgz) kan pas weer na een nieuwe toestemming. Andere behandelingen kunnen doorgaan, met een kort verslag.</source>
      <translation>A treatment with a compulsory record (Wkkgz) is possible again only after a new consent. Other treatments can go on, with a short record.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>Er komen geen foto’s meer bij.</source>
      <translation>No more photos are added.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>Geen foto mag nog op je website: elke goedkeuring vervalt. Haal zelf weg wat er staat.</source>
      <translation>No photo may be on your website any more: every approval ends. Take down yourself what is there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>Geen foto mag nog op social media: elke goedkeuring vervalt. Haal zelf weg wat er staat.</source>
      <translation>No photo may be on social media any more: every approval ends. Take down yourself what is there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>Het gezondheidsblok gaat dicht. Er komt niets meer bij.</source>
      <translation>The health block closes. Nothing more is added.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>Het huidtype gaat nu weg.</source>
      <translation>The skin type goes now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>Het huidtype, gesloten, tot je het wist.</source>
      <translation>The skin type, closed, until you erase it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>Het huidtype, gesloten, zolang het dossier wordt vastgehouden. Daarna gaat het weg.</source>
      <translation>The skin type, closed, as long as the file is held. After that it goes.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>Het huidtype, gesloten: de wet (WGBO) vraagt dat dit dossier blijft. Het gaat met het dossier, of eerder als de cliënt zelf om vernietiging vraagt.</source>
      <translation>The skin type, closed: the law (WGBO) asks that this file stays. It goes with the file, or earlier if the client asks for destruction.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>Het portret bij de naam: dat heeft een eigen toestemming, en die loopt door.</source>
      <translation>The portrait by the name: it has a consent of its own, which goes on.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>Het portret gaat nu weg.</source>
      <translation>The portrait goes now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>Op de kaart staat een notitie, en die blijft. Kijk zelf na of er iets over gezondheid in staat, en haal dat weg.</source>
      <translation>There is a note on the card, and it stays. Look whether it says anything about health, and take that out.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>Van eerder ligt er nog iets, gesloten: {what}. Met een ja gaat dat weer open.</source>
      <translation>Something of before is still there, closed: {what}. With a yes it opens again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>gezondheidsgegevens, en wat vrij over bezoeken was geschreven</source>
      <translation>health data, and what was written freely about visits</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>gezondheidsgegevens, gesloten omdat de wet het dossier vraagt (WGBO)</source>
      <translation>health data, closed because the law asks the file (WGBO)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>gezondheidsgegevens, gesloten tot ze worden gewist</source>
      <translation>health data, closed until they are erased</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>gezondheidsgegevens, gesloten zolang het dossier wordt vastgehouden</source>
      <translation>health data, closed as long as the file is held</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>het getekende formulier, als bewijs</source>
      <translation>the signed form, as proof</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>het portret bij de naam, met een eigen toestemming</source>
      <translation>the portrait by the name, with a consent of its own</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>het verplichte verslag (Wkkgz) van {n} behandeling</source>
      <translation>the compulsory record (Wkkgz) of {n} treatment</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>het verplichte verslag (Wkkgz) van {n} behandelingen</source>
      <translation>the compulsory record (Wkkgz) of {n} treatments</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>huidtype, gesloten omdat de wet het dossier vraagt (WGBO)</source>
      <translation>skin type, closed because the law asks the file (WGBO)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>huidtype, gesloten tot het wordt gewist</source>
      <translation>skin type, closed until it is erased</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>huidtype, gesloten zolang het dossier wordt vastgehouden</source>
      <translation>skin type, closed as long as the file is held</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>van {n} ander bezoek wat er is gedaan en waarmee</source>
      <translation>of {n} other visit what was done and with what</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>van {n} andere bezoeken wat er is gedaan en waarmee</source>
      <translation>of {n} other visits what was done and with what</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>{n} foto uit het dossier</source>
      <translation>{n} photo of the file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>{n} foto, gesloten omdat de wet het dossier vraagt (WGBO)</source>
      <translation>{n} photo, closed because the law asks the file (WGBO)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>{n} foto, gesloten tot die wordt gewist</source>
      <translation>{n} photo, closed until it is erased</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>{n} foto, gesloten zolang het dossier wordt vastgehouden</source>
      <translation>{n} photo, closed as long as the file is held</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>{n} foto’s uit het dossier</source>
      <translation>{n} photos of the file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>{n} foto’s, gesloten omdat de wet het dossier vraagt (WGBO)</source>
      <translation>{n} photos, closed because the law asks the file (WGBO)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>{n} foto’s, gesloten tot ze worden gewist</source>
      <translation>{n} photos, closed until they are erased</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/consents/withdrawal.py" />
      <source>{n} foto’s, gesloten zolang het dossier wordt vastgehouden</source>
      <translation>{n} photos, closed as long as the file is held</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Begin opnieuw wanneer het je uitkomt.</source>
      <translation>Start again whenever it suits you.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Bewaar hem tot je weet welke kluis de goede is. Open die, en maak dan een nieuwe back-up.</source>
      <translation>Keep it until you know which vault is the right one. Open that one, then make a new backup.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Daar is niets half blijven staan. Oudere back-ups staan er nog.</source>
      <translation>Nothing half done was left there. Older backups are still there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>De back-up is gestopt. Er is niets achtergebleven.</source>
      <translation>The backup was stopped. Nothing was left behind.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>De back-up is niet gemaakt: de kopie doorstond de controle niet.</source>
      <translation>The backup was not made: the copy did not pass the check.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>De back-up kon niet naar {place} worden geschreven ({reason}).</source>
      <translation>The backup could not be written to {place} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>De back-up staat er en is nagekeken ({file}), maar kon niet in de kluis worden genoteerd.</source>
      <translation>The backup is there and was read back ({file}), but could not be noted in the vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>De back-up {file} bevat niet wat er volgens zijn eigen lijst in hoort te staan.</source>
      <translation>The backup {file} does not hold what its own list says it should.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>De back-up {file} is beschadigd: er staat iets anders dan is weggeschreven.</source>
      <translation>The backup {file} is damaged: it holds something other than what was written.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>De back-up {file} is niet heel: er ontbreekt een stuk, of er staat te veel.</source>
      <translation>The backup {file} is not whole: a piece is missing, or there is too much.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>De kluis is intussen vervangen of verplaatst. De back-up is van de kluis zoals die daarvoor was.</source>
      <translation>The vault was replaced or moved meanwhile. The backup is of the vault as it was before.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>De kopie {file} is uit {place} weggehaald, maar nog niet weg.</source>
      <translation>The copy {file} was taken away from {place}, but is not gone yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>De kopie {file} moest weg, maar staat niet meer in {place}. Wat er nu staat, is iets anders.</source>
      <translation>The copy {file} had to go, but is no longer in {place}. What stands there now is something else.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>De plek voor je back-up is nu niet te bereiken: {place}.</source>
      <translation>The place for your backup cannot be reached now: {place}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>De plek voor je back-up kan niet beschreven worden: {place} ({reason}).</source>
      <translation>The place for your backup cannot be written to: {place} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Deze back-up is van een nieuwere versie van Jindra Desk.</source>
      <translation>This backup is of a newer version of Jindra Desk.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Er is geen back-up gemaakt.</source>
      <translation>No backup was made.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Er is niets mee gedaan en er is niets verwijderd. Een andere naam geven lukte niet.</source>
      <translation>Nothing was done with it and nothing was removed. It could not be given another name.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Er is niets mee gedaan en er is niets verwijderd. Het heet nu {aside}.</source>
      <translation>Nothing was done with it and nothing was removed. Its name is {aside} now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Er is niets weggeschreven. Oudere back-ups staan er nog.</source>
      <translation>Nothing was written. Older backups are still there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Er is nog niets geschreven.</source>
      <translation>Nothing has been written yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Er is nu geen back-up te bereiken om te proberen.</source>
      <translation>There is no backup within reach to try now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Er wordt nog een back-up weggeschreven.</source>
      <translation>A backup is still being written.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Gestopt, maar de back-up was al klaar en nagekeken: {file}.</source>
      <translation>Stopped, but the backup was already finished and checked: {file}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Haal het daar weg: anders kan er geen back-up worden gemaakt.</source>
      <translation>Take it away: otherwise no backup can be made.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Heb je die naam zelf gemaakt? Gooi het bestand dan weg: er staan gegevens van cliënten in. Kies de kopie daarna bij Instellingen, Back-up, en druk op «Is vernietigd».</source>
      <translation>Did you make that name yourself? Then throw the file away: it holds clients' data. After that choose the copy under Settings, Backup, and press “Was destroyed”.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Heb je hem verplaatst? Gooi hem dan zelf weg: er staan gegevens van cliënten in. Kies hem daarna bij Instellingen, Back-up, en druk op «Is vernietigd».</source>
      <translation>Did you move it? Then throw it away yourself: it holds clients' data. After that choose it under Settings, Backup, and press “Was destroyed”.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Heb je het daar niet zelf neergezet? Kijk dan wie er nog meer bij deze map kan.</source>
      <translation>Did you not put it there yourself? Then see who else can get at this folder.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Het bestand heeft op die schijf nog een andere naam. Waar die staat, weet dit programma niet.</source>
      <translation>The file has another name on that disk. Where that is, this program does not know.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Het is daarom blijven staan. Waar de kopie zelf is, weet dit programma niet.</source>
      <translation>So it was left alone. Where the copy itself is, this program does not know.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Het register gaat tot nummer {last}. Wat daarna is vernietigd of ingetrokken, komt met deze back-up terug.</source>
      <translation>The register goes to number {last}. What was destroyed or withdrawn after that comes back with this backup.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Het vernietigingsregister is te oud: het gaat tot nummer {last}, en deze computer heeft het tot nummer {seen} gezien.</source>
      <translation>The destruction register is too old: it goes to number {last}, and this computer has seen it up to number {seen}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Het vernietigingsregister is te oud: het gaat tot nummer {last}, en jij hebt een papier met nummer {certificate}.</source>
      <translation>The destruction register is too old: it goes to number {last}, and you have a paper with number {certificate}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Het vernietigingsregister ontbreekt: het ligt niet bij de kluis en niet bij de back-up.</source>
      <translation>The destruction register is missing: it lies neither beside the vault nor beside the backup.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Hij komt in de lijst van je back-ups zodra je de kluis weer opent.</source>
      <translation>It enters the list of your backups as soon as you open the vault again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>In de back-up {file} horen de delen niet bij elkaar.</source>
      <translation>The parts of the backup {file} do not belong together.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>In het register van je kopieën zijn {count} regels niet te lezen.</source>
      <translation>In the register of your copies {count} lines cannot be read.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>In {place} is te weinig ruimte: er ontbreekt {missing}.</source>
      <translation>There is too little room in {place}: {missing} is missing.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>In {place} stond nog een halve back-up van {day}. Die is nu weg.</source>
      <translation>Half a backup of {day} was still in {place}. It is gone now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Installeer de nieuwste versie en zet hem daarmee terug.</source>
      <translation>Install the newest version and put it back with that.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Je hoeft hem niet opnieuw te maken.</source>
      <translation>You do not need to make it again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Je kluis is gewoon te gebruiken. Van die kopieën weet het programma niet meer waar ze staan.</source>
      <translation>Your vault can be used as usual. The program no longer knows where those copies are.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Je kluis is niet aangeraakt.</source>
      <translation>Your vault has not been touched.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Kies een andere plek of een andere naam voor de kluis uit de back-up.</source>
      <translation>Choose another place or another name for the vault from the backup.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Kijk of de stick of map er nog is, en maak de back-up opnieuw.</source>
      <translation>See whether the stick or folder is still there, and make the backup again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Kijk of je het nummer goed hebt overgenomen, of zoek een nieuwer bestand dat op .ledger eindigt en leg het naast de back-up. Is het er echt niet, dan beslis jij of je doorgaat; dat komt in het logboek.</source>
      <translation>Check that you copied the number correctly, or find a newer file that ends in .ledger and put it beside the backup. If there really is none, it is for you to decide whether to go on; that is logged.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Kijk op je sticks of er een oude back-up staat die weg moet.</source>
      <translation>See whether an old backup that must go is on one of your sticks.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Maak daar ruimte vrij of kies een andere plek.</source>
      <translation>Make room there or choose another place.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Misschien staat daar nog een half bestand: {part}. Het is versleuteld en niet te gebruiken. Zodra de stick of map er weer is, haalt het programma het weg. Oudere back-ups staan er nog.</source>
      <translation>Half a file may still be there: {part}. It is encrypted and cannot be used. As soon as the stick or folder is back, the program removes it. Older backups are still there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Naast je kluis lag een bestand dat niet door deze kluis is geschreven: {file}.</source>
      <translation>Beside your vault lay a file that this vault did not write: {file}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Neem een andere back-up.</source>
      <translation>Take another backup.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Of het vernietigingsregister compleet is, is niet te zeggen: wat deze computer ervan onthield, is niet van deze kluis.</source>
      <translation>Whether the destruction register is complete cannot be said: what this computer remembered of it is not of this vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Of het vernietigingsregister compleet is, is op deze computer niet te zeggen.</source>
      <translation>Whether the destruction register is complete cannot be said on this computer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Op deze plek staat een andere kluis dan die van de back-up.</source>
      <translation>Another vault than the one of the backup stands in this place.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Pak het papier met het hoogste «Nummer in het register» erbij en geef dat nummer op met --certificate; 0 als je er geen hebt.</source>
      <translation>Take the paper with the highest «Number in the register» and give that number with --certificate; 0 when you have none.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Pak het papier met het hoogste «Nummer in het register» erbij. Is dat niet hoger dan {last}, dan beslis jij of je doorgaat; dat komt in het logboek.</source>
      <translation>Take the paper with the highest «Number in the register». If that is not higher than {last}, it is for you to decide whether to go on; that is logged.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Probeer het nog een keer. Lukt het weer niet, laat dan de kluis controleren bij Instellingen.</source>
      <translation>Try once more. If it fails again, have the vault checked under Settings.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Sluit de stick aan of kies een andere map.</source>
      <translation>Plug in the stick or choose another folder.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Sluit de stick met je back-up aan.</source>
      <translation>Plug in the stick with your backup.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Wacht tot die klaar is.</source>
      <translation>Wait until it is done.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Wat daarna is vernietigd of ingetrokken, komt met deze back-up terug.</source>
      <translation>What was destroyed or withdrawn after that comes back with this backup.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Zoek een nieuwer bestand dat op .ledger eindigt en leg het naast de back-up. Is het er echt niet, dan beslis jij of je doorgaat; dat komt in het logboek.</source>
      <translation>Find a newer file that ends in .ledger and put it beside the backup. If it really is not there, you decide whether to go on; that is written in the log.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Zoek het bestand dat op .ledger eindigt en leg het naast de back-up. Is het er echt niet, dan beslis jij of je doorgaat; dat komt in het logboek.</source>
      <translation>Find the file that ends in .ledger and put it beside the backup. If it really is not there, you decide whether to go on; that is written in the log.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>Zonder register komt terug wie na deze back-up is vernietigd of iets heeft ingetrokken. Het register in de back-up gaat tot nummer {last}.</source>
      <translation>Without the register, whoever was destroyed or withdrew something after this backup comes back. The register in the backup goes up to number {last}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/backup_faults.py" />
      <source>{file} is geen back-up van Jindra Desk, of het einde ervan ontbreekt.</source>
      <translation>{file} is not a backup of Jindra Desk, or its end is missing.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/old_keys.py" />
      <source>De kluis staat terug, maar de schijf weigerde het sleutelbestand. Ontgrendel met de wachtwoordzin of het herstelblad van nu; die van {day} openen hem niet.</source>
      <translation>The vault is back, but the disk refused the key file. Unlock with today's passphrase or recovery sheet; those of {day} do not open it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/old_keys.py" />
      <source>De wachtwoordzin en het herstelblad van {day} openen deze kluis dan weer.</source>
      <translation>The passphrase and the recovery sheet of {day} then open this vault again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/old_keys.py" />
      <source>Kan iemand de oude kennen? Kies na het openen een nieuwe wachtwoordzin en een nieuw herstelblad.</source>
      <translation>Could somebody know the old ones? Choose a new passphrase and a new recovery sheet after opening.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>1 bezoek</source>
      <translation>1 visit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>1 bon</source>
      <translation>1 receipt</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>1 cliënt</source>
      <translation>1 client</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>1 foto</source>
      <translation>1 photo</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>1 toestemming of weigering</source>
      <translation>1 consent or refusal</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>1 verzoek</source>
      <translation>1 request</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>Deze back-up is van een eerdere versie van Jindra Desk. Wat er daarna in de kluis van nu kwam, komt niet terug. Hoeveel dat is, hoor je pas na het terugzetten.</source>
      <translation>This backup is by an earlier version of Jindra Desk. What came into the present vault after it does not come back. How much that is, you hear only after putting it back.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>Het gaat om: {parts}.</source>
      <translation>This is about: {parts}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>In de kluis van nu staat van na deze back-up: {what}. Dat komt niet terug.</source>
      <translation>The present vault holds from after this backup: {what}. That will not come back.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>In de vervangen kluis stond van na deze back-up: {what}. Dat staat hier niet.</source>
      <translation>The replaced vault held from after this backup: {what}. That is not here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>Kijk zelf of daar nog iets van ligt of wacht. Op Vandaag staat het tot je het afvinkt.</source>
      <translation>Look yourself whether any of it still lies or waits somewhere. It stays on Today until you tick it off.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>Niet alles wat er na deze back-up in kwam, was te lezen.</source>
      <translation>Not everything that came into it after this backup could be read.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>Ook wat je daarna in bestaande dossiers veranderde, is dan weg. Schrijf eerst over wat je nodig hebt.</source>
      <translation>What you changed in existing files after that is then gone too. Copy down first what you need.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>Ook wat je daarna in bestaande dossiers veranderde, staat hier niet. Schrijf opnieuw op wat je nodig hebt.</source>
      <translation>What you changed in existing files after that is not here either. Write down once more what you need.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>Wat er in de vervangen kluis nog openstond, was niet helemaal te lezen.</source>
      <translation>What was still open in the replaced vault could not be read in full.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>Wat er na deze back-up in de kluis van nu kwam, is niet te lezen. Het komt niet terug.</source>
      <translation>What came into the present vault after this backup cannot be read. It will not come back.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>Wat er na deze back-up in de vervangen kluis kwam, is niet te lezen. Het staat hier niet.</source>
      <translation>What came into the replaced vault after this backup cannot be read. It is not here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>back-ups elders</source>
      <translation>backups elsewhere</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>brieven over vernietigde dossiers</source>
      <translation>letters about destroyed files</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>foto’s op website of social media</source>
      <translation>photos on website or social media</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>halve uitgiftes</source>
      <translation>half-written copies</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>open verzoeken</source>
      <translation>open requests</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>papier en telefoon bij vernietigde dossiers</source>
      <translation>paper and phone of destroyed files</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>{before}, {then}</source>
      <translation>{before}, {then}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>{first} en {last}</source>
      <translation>{first} and {last}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>{n} bezoeken</source>
      <translation>{n} visits</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>{n} cliënten</source>
      <translation>{n} clients</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>{n} toestemmingen of weigeringen</source>
      <translation>{n} consents or refusals</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/copies/replaced_vault.py" />
      <source>{n} verzoeken</source>
      <translation>{n} requests</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/elsewhere.py" />
      <source>AVG, artikel 19</source>
      <translation>GDPR, article 19</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/elsewhere.py" />
      <source>Berichten in telefoon of mailbox, als die er zijn: nog te wissen</source>
      <translation>Messages in a phone or mailbox, if there are any: still to be wiped</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/elsewhere.py" />
      <source>Blijft op Vandaag staan, zonder naam, tot je zegt dat het is gedaan</source>
      <translation>Stays on Today, without a name, until it is ticked as done</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/elsewhere.py" />
      <source>De papieren kaart: nog te vernietigen</source>
      <translation>The paper card: still to be destroyed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/elsewhere.py" />
      <source>De papieren kaart: vernietigd op {day}</source>
      <translation>The paper card: destroyed on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/elsewhere.py" />
      <source>De praktijk haalt nog weg: {photo}.</source>
      <translation>The practice still takes down: {photo}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/elsewhere.py" />
      <source>De praktijk laat het nog weten aan {who}, die gegevens kreeg op {day} (AVG, artikel 19).</source>
      <translation>The practice still tells {who}, who got data on {day} (GDPR, article 19).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/elsewhere.py" />
      <source>De praktijk vernietigt nog: de papieren kaart.</source>
      <translation>The practice still destroys: the paper card.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/elsewhere.py" />
      <source>De praktijk wist nog: berichten in telefoon of mailbox en bij {names}, als die er zijn.</source>
      <translation>The practice still erases: messages in telephone or mailbox and at {names}, if there are any.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/elsewhere.py" />
      <source>De praktijk wist nog: berichten in telefoon of mailbox, als die er zijn.</source>
      <translation>The practice still erases: messages in telephone or mailbox, if there are any.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/elsewhere.py" />
      <source>De praktijk wist nog: foto’s op een telefoon of camera.</source>
      <translation>The practice still erases: photos on a telephone or camera.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/elsewhere.py" />
      <source>Nog te laten weten aan {who}, die gegevens kreeg op {day}</source>
      <translation>Still to be told to {who}, who got data on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/elsewhere.py" />
      <source>Nog weg te halen: {photo}</source>
      <translation>Still to take down: {photo}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/elsewhere.py" />
      <source>Ook bij {names}</source>
      <translation>Also at {names}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/elsewhere.py" />
      <source>Wordt er een teruggezet met het register erbij, dan gaat het dossier opnieuw weg</source>
      <translation>If one is put back with the register beside it, the file goes again</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/parents.py" />
      <source>De naam, de telefoon of het e-mailadres is gelijk. Is het dezelfde, dan blijft dat daar staan</source>
      <translation>The name, the phone or the e-mail address is the same. If it is the same person, that stays there</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/parents.py" />
      <source>Getekend voor die cliënt: bewijs van de toestemming (AVG, artikel 7), zo lang als dat dossier</source>
      <translation>Signed for that client: proof of the consent (GDPR, Article 7), as long as that file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/parents.py" />
      <source>Misschien ook {where}</source>
      <translation>Perhaps also {where}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/parents.py" />
      <source>Naam en contactgegevens {where}</source>
      <translation>Name and contact data {where}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/parents.py" />
      <source>Nodig om te weten wie voor die cliënt beslist, zo lang als dat dossier</source>
      <translation>Needed to know who decides for that client, as long as that file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/parents.py" />
      <source>als {relation} in het dossier van {who}</source>
      <translation>as {relation} in the file of {who}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Bonnen tot en met {first}, de laatste tot en met {last}</source>
      <translation>Receipts through {first}, the last through {last}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Bonnen tot en met {last}</source>
      <translation>Receipts through {last}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Bonnen: fiscale bewaarplicht (AWR, artikel 52), {term}</source>
      <translation>Receipts: tax retention duty (AWR, article 52), {term}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>De bewaartermijn is voorbij</source>
      <translation>The retention term is over</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>De cliënt is {death}</source>
      <translation>The client {death}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Deze cliënt vroeg om inzage en heeft nog geen antwoord.</source>
      <translation>This client asked for access and has no answer yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Deze reden verandert dat niet: wat op een ingetrokken toestemming rustte, is al weg of gesloten.</source>
      <translation>This reason does not change that: what rested on a withdrawn consent is gone or closed already.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Dit dossier hoeft nog niet weg.</source>
      <translation>This file need not go yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Dit dossier is vastgehouden: {ground}.</source>
      <translation>This file is held: {ground}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Dossier met {n} behandeling</source>
      <translation>File with {n} treatment</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Dossier met {n} behandelingen</source>
      <translation>File with {n} treatments</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Dossier zonder behandelingen</source>
      <translation>File without treatments</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Er loopt nog een verzoek van deze cliënt.</source>
      <translation>A request from this client is still open.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Gaat weg</source>
      <translation>Goes</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Geef het dossier eerst mee, en zeg op de cliëntpagina dat het is meegegeven. Daarna kan het weg.</source>
      <translation>Hand over the file first, and say on the client's page that it was handed over. Then it can go.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Het dossier komt vanzelf in de lijst als de termijn voorbij is.</source>
      <translation>The file comes into the list by itself when its term is over.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Het verslag van deze behandelingen is verplicht. Het dossier kan weg vanaf {since}.</source>
      <translation>The record of these treatments is compulsory. The file may go from {since}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Kijk er op {review} opnieuw naar, of laat het dossier los.</source>
      <translation>Look at it again on {review}, or release the file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Niet apart beantwoord, omdat het dossier is vernietigd. Zonder naam: soort, datums en besluit</source>
      <translation>Not answered apart, because the file was destroyed. Without a name: kind, dates and decision</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Niets</source>
      <translation>Nothing</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Overlijden verandert dat niet.</source>
      <translation>A death does not change that.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Tot wanneer</source>
      <translation>Until when</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Vernietigen kan vanaf {since}; bewaren tot en met {until}.</source>
      <translation>Destroying is possible from {since}; keep through {until}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Vraagt de cliënt er zelf om, kies dan «De cliënt vraagt het zelf».</source>
      <translation>If the client asks for it, choose “The client asks for it”.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Wat vernietigd is, kun je niet meer laten zien.</source>
      <translation>What is destroyed can no longer be shown.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Zolang dat zo is, wordt het niet vernietigd.</source>
      <translation>As long as that is so, it is not destroyed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>Zonder naam: soort, datums en besluit</source>
      <translation>Without a name: kind, dates and decision</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>{kind} nr. {number} tot en met {until}</source>
      <translation>{kind} no. {number} until {until}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>{kind}, onder een nieuw nummer, tot en met {until}</source>
      <translation>{kind}, under a new number, until {until}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>{kind}, onder een nummer dat in de brief komt, tot en met {until}</source>
      <translation>{kind}, under a number that the letter names, until {until}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>{n} bon op naam van ‘{name}’</source>
      <translation>{n} receipt in the name of ‘{name}’</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>{n} bonnen op naam van ‘{name}’</source>
      <translation>{n} receipts in the name of ‘{name}’</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>{n} getekende toestemming</source>
      <translation>{n} signed consent</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/plan.py" />
      <source>{n} getekende toestemmingen</source>
      <translation>{n} signed consents</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>Bij overlijden hoort een datum, en van wie je het hoorde.</source>
      <translation>A death needs a date, and who told you.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>De bewaartermijn loopt af</source>
      <translation>The retention term is ending</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>De cliënt is overleden</source>
      <translation>The client has died</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>De cliënt vraagt het zelf</source>
      <translation>The client asks for it</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>De toestemming is ingetrokken</source>
      <translation>The consent was withdrawn</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>Deze cliënt is {years} en beslist zelf over de eigen gegevens: dat kan vanaf {age} jaar.</source>
      <translation>This client is {years} and decides about the own data: that is possible from the age of {age}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>Die dag ligt in de toekomst, voor de geboortedatum of voor het laatste bezoek in dit dossier.</source>
      <translation>That day is in the future, before the date of birth or before the last visit in this file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>Die reden geldt dus niet, tenzij de geboortedatum niet klopt.</source>
      <translation>So that reason does not apply, unless the date of birth is wrong.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>Een ouder of voogd heeft voor dit dossier getekend.</source>
      <translation>A parent or guardian signed for this file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>Er is toestemming ingetrokken, maar dit dossier van behandelingen rust daar niet op.</source>
      <translation>A consent was withdrawn, but this file of treatments does not rest on it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>Gegevens van een minderjarige zonder toestemming van een ouder</source>
      <translation>Data of a minor without consent of a parent</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>In dit dossier is geen toestemming ingetrokken.</source>
      <translation>No consent in this file was withdrawn.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>Kijk de datum na, of verbeter het bezoek of de geboortedatum.</source>
      <translation>Check the date, or correct the visit or the date of birth.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>Leg de intrekking eerst vast op de cliëntpagina bij Toestemmingen, of kies een andere reden.</source>
      <translation>Record the withdrawal first on the client page under Consents, or choose another reason.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>Overleden op {day} kan niet kloppen.</source>
      <translation>Died on {day} cannot be right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>Trekt die het in, leg dat vast bij Toestemmingen. Vraagt die om het dossier te vernietigen, kies dan «De cliënt vraagt het zelf».</source>
      <translation>If they withdraw it, record that under Consents. If they ask for the file to be destroyed, choose “The client asks for it”.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>Van deze cliënt is geen geboortedatum bekend.</source>
      <translation>No date of birth is known for this client.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>Vraagt de cliënt om het hele dossier te vernietigen, kies dan «De cliënt vraagt het zelf».</source>
      <translation>If the client asks to destroy the whole file, choose “The client asks for it”.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>Vul die in; een naam is niet nodig.</source>
      <translation>Enter them; a name is not needed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>Vul hem in op de cliëntkaart, of kies een andere reden.</source>
      <translation>Enter it on the client card, or choose another reason.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>Wat alleen op die toestemming rustte, is bij het intrekken verwijderd of gesloten. De rest hoort bij de behandelovereenkomst.</source>
      <translation>What rested on that consent alone was removed or closed at the withdrawal. The rest belongs to the treatment contract.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>de executeur of notaris</source>
      <translation>the executor or notary</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>de partner</source>
      <translation>the partner</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>een arts of zorgverlener</source>
      <translation>a doctor or care provider</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>familie</source>
      <translation>family</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>iemand anders</source>
      <translation>somebody else</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/erasure/reasons.py" />
      <source>overleden op {day}, gehoord van {who}</source>
      <translation>died on {day}, told by {who}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/guards/findings.py" />
      <source>Dat bewaar je hier nooit.</source>
      <translation>You never keep that here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/guards/findings.py" />
      <source>Die bewaar je hier nooit.</source>
      <translation>You never keep those here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/guards/findings.py" />
      <source>Dit lijken de coderegels van een paspoort of ID-kaart.</source>
      <translation>These look like the code lines of a passport or ID card.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/guards/findings.py" />
      <source>Dit lijkt een BSN.</source>
      <translation>This looks like a BSN.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/guards/findings.py" />
      <source>Haal de regels weg, of kies «Dit is geen paspoort». Noteer alleen dat je de identiteit hebt gezien, en hoe.</source>
      <translation>Take the lines out, or choose “This is no passport”. Note only that you have seen the identity, and how.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/guards/findings.py" />
      <source>Haal het nummer weg, of kies «Dit is geen BSN».</source>
      <translation>Remove the number, or choose «This is not a BSN».</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/disclosure.py" />
      <source>anders</source>
      <translation>other</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/disclosure.py" />
      <source>cliënt zelf</source>
      <translation>the client</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/disclosure.py" />
      <source>de cliënt zelf</source>
      <translation>the client</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/disclosure.py" />
      <source>de eigen praktijk</source>
      <translation>the practice itself</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/disclosure.py" />
      <source>de overheid</source>
      <translation>the authorities</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/disclosure.py" />
      <source>de zorgverzekeraar</source>
      <translation>the health insurer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/disclosure.py" />
      <source>een ouder of voogd</source>
      <translation>a parent or guardian</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/disclosure.py" />
      <source>een zorgverlener</source>
      <translation>a care provider</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/disclosure.py" />
      <source>eigen praktijk</source>
      <translation>own practice</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/disclosure.py" />
      <source>overheid</source>
      <translation>government</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/disclosure.py" />
      <source>zorgverlener</source>
      <translation>care provider</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/disclosure.py" />
      <source>zorgverzekeraar</source>
      <translation>health insurer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>Het gaat om {record} in dit dossier.</source>
      <translation>It is about {record} in this file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>bezoek {number}</source>
      <translation>visit {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>blokkade {number}</source>
      <translation>hold {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>bon {number}</source>
      <translation>receipt {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>concept {number}</source>
      <translation>draft {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>de gegevens van de cliënt</source>
      <translation>the client's details</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>de gegevens van de praktijk</source>
      <translation>the practice's details</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>de gezondheidsgegevens</source>
      <translation>the health data</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>document {number}</source>
      <translation>document {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>foto {number}</source>
      <translation>photo {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>foto {number} die ergens weg moet</source>
      <translation>photo to take down {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>het huidtype</source>
      <translation>the skin type</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>regel {number} van het logboek</source>
      <translation>line {number} of the log</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>soort behandeling {number}</source>
      <translation>treatment type {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>toestemming {number}</source>
      <translation>consent {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>toestemmingstekst {number}</source>
      <translation>consent text {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>verstrekking {number}</source>
      <translation>disclosure {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>vertegenwoordiger {number}</source>
      <translation>representative {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/records_in_file.py" />
      <source>verzoek {number}</source>
      <translation>request {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/release.py" />
      <source>Er is niets meegegeven: doel, grondslag of inhoud ontbreekt.</source>
      <translation>Nothing was handed out: the purpose, legal basis or contents are missing.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/handout/release.py" />
      <source>Vul in waarvoor de gegevens nodig zijn.</source>
      <translation>Fill in what the data are needed for.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>Dit is een map. Er is niets uit gelezen.</source>
      <translation>This is a folder. Nothing was read from it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>Een deel van deze foto is beschadigd. Hij is niet bewaard.</source>
      <translation>Part of this photo is damaged. It was not kept.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>Kopieer hem opnieuw van de camera of telefoon.</source>
      <translation>Copy it from the camera or phone again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>Na</source>
      <translation>After</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>Open de map en kies de foto’s die erin staan.</source>
      <translation>Open the folder and choose the photos in it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>Tijdens</source>
      <translation>During</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>Voor</source>
      <translation>Before</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>armen</source>
      <translation>arms</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>benen</source>
      <translation>legs</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>decolleté</source>
      <translation>décolleté</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>dichtbij</source>
      <translation>close-up</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>hals</source>
      <translation>neck</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>handen</source>
      <translation>hands</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>hele gezicht</source>
      <translation>whole face</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>kin</source>
      <translation>chin</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>links</source>
      <translation>left side</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>neus</source>
      <translation>nose</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>rechts</source>
      <translation>right side</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>rond de ogen</source>
      <translation>around the eyes</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>rug</source>
      <translation>back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>van voren</source>
      <translation>from the front</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>voorhoofd</source>
      <translation>forehead</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/photo.py" />
      <source>wangen</source>
      <translation>cheeks</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/take_down.py" />
      <source>foto op de website ({area}), goedgekeurd op {day}</source>
      <translation>photo on the website ({area}), approved on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/photos/take_down.py" />
      <source>foto op social media ({area}), goedgekeurd op {day}</source>
      <translation>photo on social media ({area}), approved on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/floor.py" />
      <source>Dit mag niet: de wet vraagt meer.</source>
      <translation>This is not allowed: the law asks more.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/floor.py" />
      <source>Kies een waarde die strenger is of gelijk.</source>
      <translation>Choose a value that is stricter or the same.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/floor.py" />
      <source>{reason} Bron: {source}.</source>
      <translation>{reason} Source: {source}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/likely.py" />
      <source>Meestal is dit {least} tot en met {most}.</source>
      <translation>Usually this is {least} to {most}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/likely.py" />
      <source>Verbeter het, of kies «Dit klopt».</source>
      <translation>Correct it, or choose “This is right”.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/likely.py" />
      <source>{what}: {value}. Klopt dat?</source>
      <translation>{what}: {value}. Is that right?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/profile.py" />
      <source>Er is niets vernietigd: je beleid is niet helemaal te lezen, dus de termijn staat niet vast.</source>
      <translation>Nothing was destroyed: your policy cannot be read completely, so the term is not certain.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/profile.py" />
      <source>Kijk bij Instellingen, Beleid de termijnen na en bewaar daar een waarde opnieuw.</source>
      <translation>Check the terms at Settings, Policy, and save a value there anew.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/sources.py" />
      <source>de privacyverklaring van de praktijk</source>
      <translation>the practice’s privacy statement</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/sources.py" />
      <source>de voorlichting van de branche</source>
      <translation>what the trade body publishes</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/sources.py" />
      <source>de wet</source>
      <translation>the law</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/sources.py" />
      <source>een voorbeeld van een privacyverklaring</source>
      <translation>a template of a privacy statement</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/sources.py" />
      <source>een voorbeeld van een zorgbedrijf</source>
      <translation>an example of a care company</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/sources.py" />
      <source>eigen beleid: dit document zegt het niet, dus zoals {document}</source>
      <translation>own policy: this document does not say, so as in {document}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/sources.py" />
      <source>eigen beleid: {document}</source>
      <translation>own policy: {document}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/sources.py" />
      <source>eigen keuze</source>
      <translation>own choice</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/sources.py" />
      <source>het reglement van een kliniek</source>
      <translation>the rules of a clinic</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/sources.py" />
      <source>onbekend</source>
      <translation>unknown</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/values.py" />
      <source>Deze waarde kan niet worden bewaard.</source>
      <translation>This value cannot be saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/values.py" />
      <source>Een waarde van het beleid is niet te lezen.</source>
      <translation>A value of the policy cannot be read.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/values.py" />
      <source>Hier past {least} tot en met {most}.</source>
      <translation>{least} up to and including {most} fits here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/values.py" />
      <source>Kies de waarde opnieuw in Instellingen.</source>
      <translation>Choose the value again in Settings.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/values.py" />
      <source>Kies een waarde daartussen.</source>
      <translation>Choose a value in between.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Aanbiedingen en nieuwsbrief</source>
      <translation>Offers and newsletter</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Aanbiedingen stoppen</source>
      <translation>Stopping offers</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Aanbod per e-mail, sms of WhatsApp</source>
      <translation>Offers by e-mail, text message or WhatsApp</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Aanbod per post</source>
      <translation>Offers by post</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Aanbod per telefoon</source>
      <translation>Offers by phone</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Afgehandelde klachten bewaren</source>
      <translation>Keep handled complaints</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Afgehandelde verzoeken bewaren</source>
      <translation>Keep handled requests</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Antwoord op een beveiligingsmelding binnen</source>
      <translation>Answer a security report within</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Antwoord op een verzoek binnen</source>
      <translation>Answer a request within</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Automatische besluiten over cliënten</source>
      <translation>Automated decisions about clients</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>BSN noteren</source>
      <translation>Noting the BSN</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Behandelingen vallen onder de WGBO</source>
      <translation>Treatments fall under the WGBO</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Bellen met een aanbod mag alleen met toestemming, ook bij klanten.</source>
      <translation>Calling with an offer is only allowed with consent, for customers too.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Berichten bewaren</source>
      <translation>Keep messages</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Beveiliging en verklaring</source>
      <translation>Security and statement</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Bewijs bij gezondheidsgegevens</source>
      <translation>Proof for health data</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Bewijs van toestemming</source>
      <translation>Proof of consent</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Bezwaar tegen post telt altijd.</source>
      <translation>An objection to post always counts.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Bij een medisch dossier begint de termijn bij de laatste wijziging.</source>
      <translation>For a medical file the term starts at the last change.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Bij gezondheid is toestemming uitdrukkelijk: getekend of aangevinkt.</source>
      <translation>For health, consent is explicit: signed or ticked.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Boekhouding bewaren</source>
      <translation>Keep bookkeeping</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Brancheorganisatie</source>
      <translation>Trade association</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Cliënten aanspreken met</source>
      <translation>Address clients with</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Datalek melden bij</source>
      <translation>Report a data breach for</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Datalek melden binnen</source>
      <translation>Report a data breach within</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>De Belastingdienst vraagt zeven jaar na het boekjaar.</source>
      <translation>The Tax Administration asks for seven years after the book year.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>De cliënt krijgt een kopie van de eigen gegevens, ook uit de analyse.</source>
      <translation>The client gets a copy of the own data, from the analysis too.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>De eerste kopie is gratis.</source>
      <translation>The first copy is free.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>De wet vraagt dan het hele dossier. Wat een cliënt intrekt, gaat dicht en blijft; het gaat eerder weg als de cliënt zelf om vernietiging vraagt. Een portret, de nieuwsbrief en foto’s op de website of social media horen niet bij dat dossier: die stoppen meteen bij intrekken, en uit zichzelf na de termijn die je zelf koos.</source>
      <translation>The law then asks the whole file. What a client withdraws is closed and stays; it goes earlier if the client asks for destruction. A portrait, the newsletter and photos on the website or social media are no part of that file: they stop at once at a withdrawal, and by themselves after the term that you chose.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Digitaal aanbod mag alleen met toestemming vooraf.</source>
      <translation>Digital offers are only allowed with consent beforehand.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Dit programma bewaart alles op deze computer.</source>
      <translation>This program keeps everything on this computer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Dossier bewaren</source>
      <translation>Keep the file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Dossier vasthouden na een klacht</source>
      <translation>Hold the file after a complaint</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Een BSN mag alleen waar een wet het opdraagt.</source>
      <translation>A citizen service number (BSN) is only allowed where a law orders it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Een adres blijft niet langer dan de toestemming en het dossier.</source>
      <translation>An address stays no longer than the consent and the file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Een besluit over een cliënt neem jij, niet het programma.</source>
      <translation>A decision about a client is made by you, not by the program.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Een cliënt kan tot een jaar na de klacht naar de geschillencommissie.</source>
      <translation>A client can go to the disputes committee until a year after the complaint.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Een datalek is binnen 72 uur gemeld.</source>
      <translation>A data breach is reported within 72 hours.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Een klacht krijgt binnen zes weken een oordeel.</source>
      <translation>A complaint is decided within six weeks.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Een kopie van een identiteitsbewijs is geen voorwaarde.</source>
      <translation>A copy of an identity document is not a condition.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Een medisch dossier blijft minstens twintig jaar.</source>
      <translation>A medical file stays at least twenty years.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Een verzekeraar krijgt alleen wat nodig is om een declaratie na te gaan.</source>
      <translation>An insurer gets only what is needed to check a claim.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Een verzoek is geen klacht en heeft een eigen termijn.</source>
      <translation>A request is not a complaint and has a term of its own.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Een verzoek krijgt binnen een maand antwoord.</source>
      <translation>A request is answered within a month.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Een verzoek mag in elke vorm, ook mondeling.</source>
      <translation>A request may come in any form, also by word of mouth.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Een verzoek telt als klacht</source>
      <translation>A request counts as a complaint</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Een zwakkere zin beschermt een gestolen computer niet.</source>
      <translation>A weaker phrase does not protect a stolen computer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Elk datalek met risico wordt gemeld, ook bij foto’s en gezondheid.</source>
      <translation>Every data breach that carries risk is reported, also for photos and health.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Foto’s in het dossier rusten op</source>
      <translation>Photos in the file rest on</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Foto’s publiceren alleen met toestemming</source>
      <translation>Publish photos only with consent</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Gegevens voor een zorgverzekeraar</source>
      <translation>Data for a health insurer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Gezondheidsgegevens gaan niet zonder verzoek of toestemming naar een ander.</source>
      <translation>Health data do not go to anyone else without a request or consent.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Het scherm gaat na hoogstens twee minuten op slot.</source>
      <translation>The screen locks after two minutes at most.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Hoe een verzoek binnenkomt</source>
      <translation>How a request comes in</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Huidanalyse meegeven</source>
      <translation>Giving out the skin analysis</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Identiteit vaststellen</source>
      <translation>Establishing identity</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>In dit profiel stond: {was}. {reason}</source>
      <translation>This profile said: {was}. {reason}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Incidenten bewaren</source>
      <translation>Keep incidents</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Je koos: {was}. {reason}</source>
      <translation>You chose: {was}. {reason}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Kennismaking zonder behandeling bewaren</source>
      <translation>Keep a first meeting without treatment</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Kliniek</source>
      <translation>Clinic</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Korter dan vijftien seconden is niet te werken.</source>
      <translation>Shorter than fifteen seconds is unworkable.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Kosten van de eerste kopie</source>
      <translation>Cost of the first copy</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Laatste dag van het boekjaar</source>
      <translation>Last day of the book year</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Langer bewaren als goede zorg het vraagt</source>
      <translation>Keep longer when good care asks for it</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Langer bewaren op verzoek van de cliënt</source>
      <translation>Keep longer at the client’s request</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Langer bewaren: hoogstens</source>
      <translation>Keep longer: at most</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Langer dan twee jaar is een keuze die je moet kunnen uitleggen. Valt je behandeling onder de WGBO, dan is het twintig jaar na de laatste wijziging.</source>
      <translation>Longer than two years is a choice you must be able to explain. If your treatment falls under the WGBO, it is twenty years after the last change.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Met een verwerker hoort een overeenkomst.</source>
      <translation>A processor needs an agreement.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Niet behandelen onder</source>
      <translation>No treatment under</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Nieuwe privacyverklaring bekendmaken</source>
      <translation>Announcing a new privacy statement</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Nieuwe privacyverklaring geldt na</source>
      <translation>New privacy statement applies after</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Nieuwsbrief in gebruik</source>
      <translation>Newsletter in use</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Nieuwsbrief opnieuw laten bevestigen na</source>
      <translation>Have the newsletter confirmed again after</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Nieuwsbriefadres bewaren</source>
      <translation>Keep the newsletter address</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Noteren en delen</source>
      <translation>Noting and sharing</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Of de WGBO voor je behandelingen geldt, bepaalt de wet; jij legt het hier vast. Vraag het je branche als je twijfelt.</source>
      <translation>Whether the WGBO applies to your treatments is for the law to say; you note it here. Ask your trade body if you are in doubt.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Onder de zestien beslist een ouder of voogd over gegevens, en vanaf zestien de cliënt zelf.</source>
      <translation>Under sixteen a parent or guardian decides about data, and from sixteen the client.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Onder de zestien is toestemming van een ouder of voogd nodig.</source>
      <translation>Under sixteen, consent of a parent or guardian is needed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Oordeel over een klacht binnen</source>
      <translation>Decision on a complaint within</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Opslag</source>
      <translation>Storage</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Ouder of voogd beslist over gegevens onder</source>
      <translation>Parent or guardian decides about data under</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Ouder of voogd tekent voor behandeling onder</source>
      <translation>Parent or guardian signs for treatment under</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Papieren dossier</source>
      <translation>Paper file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Publiceren van een foto vraagt altijd toestemming.</source>
      <translation>Publishing a photo always needs consent.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Rechten van cliënten</source>
      <translation>Rights of clients</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Scherm op slot na</source>
      <translation>Lock the screen after</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Sjabloon</source>
      <translation>Template</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Sterkte van de wachtwoordzin: minstens</source>
      <translation>Strength of the passphrase: at least</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Termijn van het dossier begint bij</source>
      <translation>The file’s term starts at</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Terugkoppelen aan een zorgverlener</source>
      <translation>Reporting back to a care provider</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Toestemming en leeftijd</source>
      <translation>Consent and age</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Toestemming moet te bewijzen zijn; gedrag is geen bewijs.</source>
      <translation>Consent must be provable; conduct is no proof.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Uitstel bij een klacht kan één keer, met hoogstens vier weken.</source>
      <translation>An extension for a complaint is possible once, by at most four weeks.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Uitstel bij een klacht: hoogstens</source>
      <translation>Extension for a complaint: at most</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Uitstel kan één keer, met hoogstens twee maanden.</source>
      <translation>An extension is possible once, by at most two months.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Uitstel van antwoord: hoogstens</source>
      <translation>Extension for an answer: at most</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Vanaf zestien beslist een cliënt zelf over een behandeling. De handtekening van een ouder of voogd komt daar dan bij; die beslist niet in plaats van de cliënt.</source>
      <translation>From sixteen a client decides about a treatment alone. The signature of a parent or guardian then comes with it; they do not decide instead of the client.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Vertel het cliënten ook als de verandering voor hen telt.</source>
      <translation>Tell clients as well if the change matters to them.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Verwerkers</source>
      <translation>Processors</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Verwijderen gebeurt zonder uitstel, hoogstens binnen een maand.</source>
      <translation>Erasure happens without delay, within a month at most.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Verwijderen op verzoek binnen</source>
      <translation>Erase on request within</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Verzekeringsgegevens noteren</source>
      <translation>Noting insurance details</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Verzekeringsgegevens zijn alleen nodig bij een declaratie.</source>
      <translation>Insurance details are only needed for a claim.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Wie niet meer wil, krijgt meteen niets meer.</source>
      <translation>Anyone who wants no more gets no more, at once.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Zonder behandeling is langer dan een half jaar bewaren niet nodig.</source>
      <translation>Without a treatment, keeping longer than half a year is not needed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>Zorgbedrijf</source>
      <translation>Care company</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>aan cliënten zelf</source>
      <translation>to clients themselves</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>afgeschermde kopie van een ID</source>
      <translation>masked copy of an ID</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>alleen banknummers en identiteitsfraude</source>
      <translation>only bank numbers and identity fraud</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>alleen bij een declaratie</source>
      <translation>only for a claim</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>alleen inzien</source>
      <translation>inspection only</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>alleen met toestemming</source>
      <translation>only with consent</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>alleen om een declaratie na te gaan</source>
      <translation>only to check a claim</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>alleen op de website</source>
      <translation>only on the website</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>alleen op deze computer</source>
      <translation>only on this computer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>alleen per e-mail</source>
      <translation>only by e-mail</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>alleen schriftelijk</source>
      <translation>only in writing</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>bekend gezicht, terugbellen of tonen zonder kopie</source>
      <translation>familiar face, calling back or showing without a copy</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>de laatste behandeling</source>
      <translation>the last treatment</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>de laatste wijziging</source>
      <translation>the last change</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>eigen servers of die van anderen</source>
      <translation>own servers or those of others</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>elk risico voor cliënten</source>
      <translation>any risk to clients</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>elke vorm, ook mondeling</source>
      <translation>any form, also by word of mouth</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>gratis</source>
      <translation>free</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>handtekening of vinkje</source>
      <translation>signature or tick</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>het einde van de dienst</source>
      <translation>the end of the service</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>het zorgdossier</source>
      <translation>the care record</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>ja</source>
      <translation>yes</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>je</source>
      <translation>informal (je)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>kopie op verzoek</source>
      <translation>copy on request</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>kopie, ook naar een andere praktijk</source>
      <translation>copy, also to another practice</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>met toestemming of als klant</source>
      <translation>with consent or as a customer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>met verwerkersovereenkomst</source>
      <translation>with a processing agreement</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>mondeling, genoteerd</source>
      <translation>by word of mouth, noted</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>niet</source>
      <translation>not at all</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>niet ingesteld</source>
      <translation>not set</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>nooit</source>
      <translation>never</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>onbeperkt</source>
      <translation>without limit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>ook voor risico en polis</source>
      <translation>also for risk and policy</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>op de cliëntkaart</source>
      <translation>on the client card</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>op verzoek en zonder bezwaar</source>
      <translation>on request and without objection</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>tenzij de cliënt bezwaar maakt</source>
      <translation>unless the client objects</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>tonen zonder kopie</source>
      <translation>showing without a copy</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>tot de cliënt zich afmeldt</source>
      <translation>until the client unsubscribes</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>tot intrekking of einde van het dossier</source>
      <translation>until withdrawal or the end of the file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>u</source>
      <translation>formal (u)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>woord of gedrag is genoeg</source>
      <translation>a word or conduct is enough</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>zolang de dienst loopt</source>
      <translation>while the service runs</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>zonder overeenkomst</source>
      <translation>without an agreement</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>zonder toestemming</source>
      <translation>without consent</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>zonder toestemming als de zorg het vraagt</source>
      <translation>without consent when care asks for it</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>{n} seconde</source>
      <translation>{n} second</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>{n} seconden</source>
      <translation>{n} seconds</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>{n} uur</source>
      <translation>{n} hours</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/policy/wording.py" />
      <source>{n} van 4</source>
      <translation>{n} of 4</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>aantonen wat er met het dossier is gedaan</source>
      <translation>proving what was done with the file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>aantonen wat je cliënt heeft gekozen</source>
      <translation>proving what your client chose</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>bij elkaar houden wat bij elkaar hoort</source>
      <translation>keeping together what belongs together</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>de afspraken en keuzes van de praktijk</source>
      <translation>the rules and choices of the practice</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>de boekhouding die de wet vraagt</source>
      <translation>the bookkeeping that the law asks for</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>een product of apparaat terugvinden als er iets mee is</source>
      <translation>tracing a product or device when something is wrong with it</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>een verzoek op tijd beantwoorden</source>
      <translation>answering a request in time</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>goed behandelen, en terugzien wat er is gedaan</source>
      <translation>treating well, and looking back at what was done</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>het dossier bewaren zolang er een klacht of claim loopt</source>
      <translation>keeping the file while a complaint or claim runs</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>het verloop laten zien</source>
      <translation>showing the course over time</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>je cliënt kunnen bereiken</source>
      <translation>being able to reach your client</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>je cliënt snel vinden</source>
      <translation>finding your client quickly</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>merken of er iets in de kluis is veranderd</source>
      <translation>noticing whether something in the vault was changed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>niet kwijtraken wat half is ingevuld</source>
      <translation>not losing what is half filled in</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>weten of een behandeling veilig is</source>
      <translation>knowing whether a treatment is safe</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>weten of een ouder of voogd moet tekenen</source>
      <translation>knowing whether a parent or guardian must sign</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>weten om wie het gaat, en niemand verwisselen</source>
      <translation>knowing who it is about, and confusing nobody</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>weten tot wanneer het dossier blijft</source>
      <translation>knowing until when the file stays</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>weten wie voor een minderjarige tekent</source>
      <translation>knowing who signs for a minor</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/field.py" />
      <source>zeggen wie voor de gegevens verantwoordelijk is</source>
      <translation>saying who is responsible for the data</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/ownership.py" />
      <source>Dit hoort bij een andere cliënt.</source>
      <translation>This belongs to another client.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/ownership.py" />
      <source>Open de juiste cliënt en doe het daar.</source>
      <translation>Open the right client and do it there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/record_classes.py" />
      <source>Incidenten</source>
      <translation>Incidents</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/record_classes.py" />
      <source>Kennismaking</source>
      <translation>First meeting</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/record_classes.py" />
      <source>Klachten</source>
      <translation>Complaints</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/record_classes.py" />
      <source>gerechtvaardigd belang</source>
      <translation>legitimate interest</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/record_classes.py" />
      <source>het antwoord</source>
      <translation>the answer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/record_classes.py" />
      <source>het boekjaar</source>
      <translation>the book year</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/record_classes.py" />
      <source>het incident</source>
      <translation>the incident</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/record_classes.py" />
      <source>het laatste bericht</source>
      <translation>the last message</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/record_classes.py" />
      <source>het laatste contact</source>
      <translation>the last contact</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/record_classes.py" />
      <source>het sluiten van de klacht</source>
      <translation>the closing of the complaint</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/record_classes.py" />
      <source>minstens {term} na {event}</source>
      <translation>at least {term} after {event}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/record_classes.py" />
      <source>wettelijke plicht</source>
      <translation>legal duty</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/record_classes.py" />
      <source>{n} jaar na {event}</source>
      <translation>{n} years after {event}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/records/record_classes.py" />
      <source>{term} na {event}</source>
      <translation>{term} after {event}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/engine.py" />
      <source>Kies een eerdere einddatum of kijk bij Instellingen, Beleid.</source>
      <translation>Choose an earlier end date, or look under Settings, Policy.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/engine.py" />
      <source>Termijn in de tekst die de cliënt heeft getekend</source>
      <translation>Term in the text that the client signed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/engine.py" />
      <source>Vast: afgeschermd op verzoek van de cliënt.</source>
      <translation>Held: restricted at the client’s request.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/engine.py" />
      <source>Vast: {ground}. Opnieuw kijken op {review}.</source>
      <translation>Held: {ground}. Look again on {review}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/engine.py" />
      <source>Zo lang bewaren mag niet op verzoek.</source>
      <translation>Keeping it that long on request is not allowed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>De dag van de klacht moet vandaag zijn, of eerder.</source>
      <translation>The day of the complaint must be today or earlier.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>Dit dossier wordt om meer dan één reden vastgehouden.</source>
      <translation>This file is held for more than one reason.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>Eerder loslaten kan als de klacht voorbij is: kies hoe.</source>
      <translation>It can be released earlier when the complaint is over: choose how.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>Het dossier wordt vastgehouden om de rechten en vrijheden van een ander te beschermen (AVG, artikel 23 lid 1 onder i, en Uitvoeringswet AVG, artikel 41).</source>
      <translation>The file is on hold to protect the rights and freedoms of somebody else (GDPR, article 23(1)(i), and the Dutch GDPR Implementation Act, article 41).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>Het dossier wordt vastgehouden: bewaren is van aanmerkelijk belang voor iemand anders (Burgerlijk Wetboek 7, artikel 455 lid 2).</source>
      <translation>The file is on hold: keeping it is of considerable interest to somebody else (Dutch Civil Code 7, article 455(2)).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>Het dossier wordt vastgehouden: een wet vraagt de praktijk om het te bewaren (AVG, artikel 17 lid 3 onder b).</source>
      <translation>The file is on hold: a law asks the practice to keep it (GDPR, article 17(3)(b)).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>Het dossier wordt vastgehouden: {held}. Het is nodig om die klacht te behandelen, en voor een rechtsvordering die erop kan volgen (AVG, artikel 17 lid 3 onder e).</source>
      <translation>The file is on hold: {held}. It is needed to deal with that complaint, and for a legal claim that may follow it (GDPR, article 17(3)(e)).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>Het dossier wordt vastgehouden: {held}. Het is nodig voor een rechtsvordering (AVG, artikel 17 lid 3 onder e).</source>
      <translation>The file is on hold: {held}. It is needed for a legal claim (GDPR, article 17(3)(e)).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>Kies een datum na vandaag.</source>
      <translation>Choose a date after today.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>Kies welke reden voorbij is.</source>
      <translation>Choose which reason is over.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>Kies {until} of later om opnieuw te kijken.</source>
      <translation>Choose {until} or later to look again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>Na een klacht blijft een dossier ten minste tot {until} vast.</source>
      <translation>After a complaint a file is held until {until} at least.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>Vasthouden kan alleen met een dag om opnieuw te kijken.</source>
      <translation>A hold needs a day to look again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>belang van een ander</source>
      <translation>someone else’s interest</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>claim loopt</source>
      <translation>claim open</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>de klacht is geschikt</source>
      <translation>the complaint was settled</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>de klacht is ingetrokken</source>
      <translation>the complaint was withdrawn</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>na een klacht</source>
      <translation>after a complaint</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>na een klacht, ten minste tot {until}</source>
      <translation>after a complaint, until {until} at least</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>na een klacht: opnieuw bekijken</source>
      <translation>after a complaint: look at it again</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>over de klacht is beslist</source>
      <translation>the complaint was decided</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/hold.py" />
      <source>wet verbiedt het</source>
      <translation>the law forbids it</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/policy_moves.py" />
      <source>Dossiers die dan meteen weg moeten: {due}. Die eerder weg moeten: {earlier}. Die langer blijven: {later}.</source>
      <translation>Files that then have to go at once: {due}. That have to go sooner: {earlier}. That stay longer: {later}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/policy_moves.py" />
      <source>Dossiers die dan meteen weg moeten: {due}. Die eerder weg moeten: {earlier}. Die langer blijven: {later}. Wat is ingetrokken en alleen door de wet bleef, gaat nu weg bij {freed}: gezondheidsgegevens {health}, huidtype {skin}, foto’s {photos}. Dit kan niet terug.</source>
      <translation>Files that then have to go at once: {due}. That have to go earlier: {earlier}. That stay longer: {later}. What was withdrawn and stayed only for the law goes now of {freed}: health data {health}, skin type {skin}, photos {photos}. This cannot be undone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/policy_moves.py" />
      <source>{n} cliënt</source>
      <translation>{n} client</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/waiting.py" />
      <source>blijft: afgeschermd</source>
      <translation>stays: restricted</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/waiting.py" />
      <source>blijft: vroeg om inzage</source>
      <translation>stays: asked for access</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/wording.py" />
      <source>binnen 30 dagen</source>
      <translation>within 30 days</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/wording.py" />
      <source>laatste dag</source>
      <translation>last day</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/wording.py" />
      <source>loopt nog</source>
      <translation>still running</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/wording.py" />
      <source>mag nu weg</source>
      <translation>may go now</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/wording.py" />
      <source>nu weg</source>
      <translation>due now</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/wording.py" />
      <source>over {n} dag</source>
      <translation>in {n} day</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/wording.py" />
      <source>over {n} dagen</source>
      <translation>in {n} days</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/wording.py" />
      <source>over {n} maanden</source>
      <translation>in {n} months</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/wording.py" />
      <source>vast: {ground}</source>
      <translation>held: {ground}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/wording.py" />
      <source>voorbij</source>
      <translation>past</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/wording.py" />
      <source>wettelijk vast</source>
      <translation>held by law</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/wording.py" />
      <source>{n} dag te laat</source>
      <translation>{n} day late</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/retention/wording.py" />
      <source>{n} dagen te laat</source>
      <translation>{n} days late</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/kept_request.py" />
      <source>De bonnen in de boekhouding</source>
      <translation>The receipts in the bookkeeping</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/kept_request.py" />
      <source>Het dossier</source>
      <translation>The file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/kept_request.py" />
      <source>beantwoord</source>
      <translation>answered</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/kept_request.py" />
      <source>door de cliënt ingetrokken</source>
      <translation>taken back by the client</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/kept_request.py" />
      <source>ingewilligd</source>
      <translation>granted</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/kept_request.py" />
      <source>niet apart beantwoord: het dossier is vernietigd</source>
      <translation>not answered by itself: the file was destroyed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/kept_request.py" />
      <source>niet ingewilligd: de belastingwet vraagt ze te bewaren (AWR, artikel 52)</source>
      <translation>not granted: tax law asks to keep them (AWR, article 52)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Bewaren is van groot belang voor iemand anders</source>
      <translation>Keeping it matters greatly to somebody else</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>De gegevens kloppen</source>
      <translation>The data are right</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>De praktijk heeft de gegevens nagekeken en vindt dat ze kloppen (AVG, artikel 16).</source>
      <translation>The practice checked the data and holds them to be right (GDPR, article 16).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>De praktijk heeft gerechtvaardigde redenen voor deze verwerking, die zwaarder wegen (AVG, artikel 21 lid 1). Voor aanbiedingen geldt dat niet: die stoppen altijd.</source>
      <translation>The practice has legitimate grounds for this processing that weigh more (GDPR, article 21(1)). That does not hold for offers: those always stop.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>De praktijk kon niet vaststellen dat het verzoek komt van degene over wie de gegevens gaan (AVG, artikel 12 lid 2 en lid 6). Kom langs of bel, dan kan het alsnog.</source>
      <translation>The practice could not establish that the request comes from the person whom the data are about (GDPR, article 12(2) and (6)). Come by or call, then it can still be done.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>De redenen van de praktijk wegen zwaarder</source>
      <translation>The reasons of the practice weigh more</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Die reden geldt niet voor dit verzoek.</source>
      <translation>That reason does not apply to this request.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Dit is een medisch dossier, en bewaren is van aanmerkelijk belang voor iemand anders (Burgerlijk Wetboek 7, artikel 455 lid 2).</source>
      <translation>This is a medical record, and keeping it is of considerable interest to somebody else (Dutch Civil Code 7, article 455(2)).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Dit verzoek is al afgehandeld.</source>
      <translation>This request was dealt with already.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Dit verzoek is niet beantwoord zolang de cliënt geen kopie heeft.</source>
      <translation>This request is not answered as long as the client has no copy.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Dit verzoek is niet beantwoord zolang het dossier niet is afgeschermd.</source>
      <translation>This request is not answered as long as the file is not restricted.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Een verzoek om verwijdering is niet beantwoord zolang het dossier er staat.</source>
      <translation>A request to erase is not answered as long as the file is there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Er is nog geen kopie gemaakt voor dit verzoek.</source>
      <translation>No copy was made for this request yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Er staan gegevens van anderen in</source>
      <translation>It holds data of others</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Geef het dossier mee en zeg dat het is meegegeven, of wijs het verzoek af.</source>
      <translation>Hand out the file and say that it was given, or refuse the request.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Geen van de gevallen waarin afschermen kan, doet zich hier voor (AVG, artikel 18 lid 1).</source>
      <translation>None of the cases in which data can be restricted applies here (GDPR, article 18(1)).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Geen van de redenen om af te schermen is er</source>
      <translation>None of the reasons to restrict applies</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Het dossier wordt vastgehouden</source>
      <translation>The file is held</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Het dossier wordt vastgehouden: er loopt iets waarvoor het nodig is (AVG, artikel 17 lid 3).</source>
      <translation>The file is on hold: something is under way for which it is needed (GDPR, article 17(3)).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Het verzoek is kennelijk ongegrond of buitensporig, vooral omdat het zich herhaalt (AVG, artikel 12 lid 5).</source>
      <translation>The request is manifestly unfounded or excessive, in particular because it is repeated (GDPR, article 12(5)).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Kies een reden die bij dit verzoek en dit dossier past.</source>
      <translation>Choose a reason that fits this request and this file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Kies eerst «Geef dossier mee».</source>
      <translation>First choose “Hand out file”.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Kies «Scherm af», of wijs het verzoek af.</source>
      <translation>Choose “Restrict”, or refuse the request.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Kijk op de cliëntpagina hoe het is afgelopen.</source>
      <translation>See on the client's page how it ended.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Niet duidelijk of de cliënt het zelf vraagt</source>
      <translation>Not clear whether the client is the one who asks</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Steeds hetzelfde verzoek, of zonder enige grond</source>
      <translation>The same request again and again, or without any ground</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Vernietig het dossier met als reden dat de cliënt het zelf vraagt, of wijs het verzoek af.</source>
      <translation>Destroy the file with the reason that the client asks for it, or refuse the request.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Wat gevraagd is, doet afbreuk aan de rechten en vrijheden van anderen (AVG, artikel 15 lid 4 en artikel 20 lid 4). De praktijk heeft bekeken of een deel kon worden gegeven, met de rest weggelaten. Dat kon niet.</source>
      <translation>What was asked affects the rights and freedoms of others (GDPR, article 15(4) and article 20(4)). The practice considered whether a part could be given, with the rest left out. That was not possible.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/refusal.py" />
      <source>Zolang dat nodig is, blijft het dossier bewaard. Daarna komt dit verzoek vanzelf weer aan de orde, met opnieuw ten hoogste een maand om te antwoorden.</source>
      <translation>As long as that is needed, the file is kept. After that this request comes up again by itself, again with at most a month to answer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/request.py" />
      <source>Inzageverzoek</source>
      <translation>Access request</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/request.py" />
      <source>Verzoek om afscherming</source>
      <translation>Restriction request</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/request.py" />
      <source>Verzoek om gegevens mee te nemen</source>
      <translation>Portability request</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/request.py" />
      <source>Verzoek om verbetering</source>
      <translation>Correction request</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/rights/request.py" />
      <source>Verzoek om verwijdering</source>
      <translation>Erasure request</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/declaration.py" />
      <source>niets genoemd</source>
      <translation>nothing named</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/health_words.py" />
      <source>Bij dit bezoek komt niets meer over de cliënt: de toestemming is ingetrokken of voorbij.</source>
      <translation>Nothing more about the client goes with this visit: the consent was withdrawn or is over.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/health_words.py" />
      <source>Daarvoor is geen toestemming: haal het weg, of kies «Nee, niets over gezondheid».</source>
      <translation>There is no consent for that: take it out, or choose «No, nothing about health».</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/health_words.py" />
      <source>Haal deze tekst weg, of vraag eerst een nieuwe toestemming.</source>
      <translation>Take this text out, or ask for a new consent first.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/health_words.py" />
      <source>Staat hier iets over gezondheid in?</source>
      <translation>Does this say anything about health?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/performed_without.py" />
      <source>Een deel van het verplichte verslag ontbreekt.</source>
      <translation>A part of the compulsory record is missing.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/performed_without.py" />
      <source>Schrijf op waarom er toch is behandeld, en rond dan af.</source>
      <translation>Write down why you treated all the same, then finish.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/performed_without.py" />
      <source>Vooraf ontbrak {missing}, en een deel van het verplichte verslag ontbreekt.</source>
      <translation>Missing beforehand: {missing}, and a part of the compulsory record is missing.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/performed_without.py" />
      <source>Vooraf ontbrak {missing}.</source>
      <translation>Missing beforehand: {missing}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/performed_without.py" />
      <source>Wat er is gedaan, leg je toch vast.</source>
      <translation>What was done is recorded all the same.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/performed_without.py" />
      <source>de eigen toestemming voor behandeling</source>
      <translation>the client’s own permission for treatment</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/performed_without.py" />
      <source>de handtekening van een ouder of voogd</source>
      <translation>the signature of a parent or guardian</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/performed_without.py" />
      <source>de leeftijd voor deze behandeling</source>
      <translation>the age for this treatment</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/performed_without.py" />
      <source>de toestemming voor gezondheidsgegevens</source>
      <translation>the consent for health data</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/performed_without.py" />
      <source>een deel van het verplichte verslag</source>
      <translation>a part of the compulsory record</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/performed_without.py" />
      <source>{one} en {other}</source>
      <translation>{one} and {other}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/treatment.py" />
      <source>Anders</source>
      <translation>Other</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/treatment.py" />
      <source>Deze datum ligt in de toekomst.</source>
      <translation>This date is in the future.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/treatment.py" />
      <source>Geen</source>
      <translation>None</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/treatment.py" />
      <source>In het verslag ontbreekt: {missing}.</source>
      <translation>Missing in the record: {missing}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/treatment.py" />
      <source>Licht rood</source>
      <translation>Light red</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/treatment.py" />
      <source>Rond het bezoek af op de dag zelf.</source>
      <translation>Finish the visit on the day itself.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/treatment.py" />
      <source>Rood</source>
      <translation>Red</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/treatment.py" />
      <source>Voor deze behandeling is een verslag verplicht (Wkkgz).</source>
      <translation>A record is required for this treatment (Wkkgz).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/treatment.py" />
      <source>Vul het aan, of schrijf op waarom het ontbreekt en rond dan af.</source>
      <translation>Fill it in, or write why it is missing and then close.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/treatment.py" />
      <source>aandachtspunten</source>
      <translation>points to watch</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/treatment.py" />
      <source>apparaat en stand</source>
      <translation>device and setting</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/treatment.py" />
      <source>bijzonderheden</source>
      <translation>particulars</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/treatment.py" />
      <source>product en lotnummer</source>
      <translation>product and lot number</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/treatment.py" />
      <source>reactie van de huid</source>
      <translation>skin reaction</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/treatment.py" />
      <source>resultaat</source>
      <translation>result</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/treatment.py" />
      <source>wat je hebt gedaan</source>
      <translation>what you did</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/treatments/treatment.py" />
      <source>zone</source>
      <translation>zone</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Bewaar deze kluis en je laatste back-up allebei, en vergelijk ze. Klopt het toch, zeg dat dan hier.</source>
      <translation>Keep both this vault and your latest backup, and compare them. If it is right after all, say so here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Bij het merkteken van je logboek kan het programma niet</source>
      <translation>The program cannot get at the mark of your log</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Deze computer heeft het niet meer. Dat gebeurt als de sleutelbos of de map van het programma is leeggemaakt of opnieuw is ingericht. Of er voor die tijd een oudere kluis is teruggezet, is niet te zeggen.</source>
      <translation>This computer does not have it any more. That happens when the key ring or the folder of the program was emptied or set up anew. Whether an older vault was put back before that, cannot be said.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Er is een ouder sleutelbestand teruggezet</source>
      <translation>An older key file was put back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Er is een oudere kluis teruggezet</source>
      <translation>An older vault has been put back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Er ontbreekt 1 regel in het vernietigingsregister: wat toen is vernietigd of ingetrokken, kan terug zijn.</source>
      <translation>1 line is missing from the register of destructions: what was destroyed or withdrawn then may be back.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Er ontbreken {n} regels in het vernietigingsregister: wat toen is vernietigd of ingetrokken, kan terug zijn.</source>
      <translation>{n} lines are missing from the register of destructions: what was destroyed or withdrawn then may be back.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Er staan nu andere regels dan op {day} om {time}, toen het logboek {row} regels telde.</source>
      <translation>The lines are not those of {day} at {time}, when the log had {row} of them.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Er staat nu een nieuw. Wist je dit al, zeg dan dat het klopt.</source>
      <translation>There is a new one now. If you knew about this, say that it is right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Heb je zelf een back-up teruggezet? Zeg dan dat dit klopt. Zo niet: zoek de nieuwste kluis of back-up, en zet die terug.</source>
      <translation>Did you put a backup back yourself? Then say that this is right. If not: find the newest vault or backup, and put that back.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Heb je zelf niets aan de sleutelbos veranderd? Kijk dan alles na.</source>
      <translation>Did you not change anything in the key ring yourself? Then check everything.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Het logboek van je kluis is ingekort</source>
      <translation>Your vault’s log has been cut short</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Het logboek van je kluis is veranderd</source>
      <translation>Your vault’s log has been changed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Het merkteken van je logboek is niet te lezen</source>
      <translation>The mark of your log cannot be read</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Het merkteken van je logboek is weg</source>
      <translation>The mark of your log is gone</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Het sleutelbestand van je kluis is veranderd</source>
      <translation>The key file of your vault was changed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Het vernietigingsregister is veranderd</source>
      <translation>The register of destructions has been changed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Kijk met het programma open bij Instellingen alles na. Klopt het, zeg dat dan hier; blijft dit terugkomen, laat dan iemand de map van het programma op deze computer nakijken.</source>
      <translation>With the program open, check everything in the settings. If it is right, say so here; if this keeps coming back, have somebody look at the folder of the program on this computer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Leg je bewijzen van vernietiging naast de lijst bij Instellingen. Klopt het, zeg dat dan hier.</source>
      <translation>Compare your certificates of destruction with the list in Settings. If it is right, say so here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Na dat bestand is er iets veranderd aan wat de kluis opent. Een oude wachtwoordzin of oud herstelblad opent hem nu weer, en een nieuw blad misschien niet.</source>
      <translation>After that file something was changed in what opens the vault. An old passphrase or an old recovery sheet opens it again now, and a new sheet perhaps does not.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Op die plek op deze computer staat iets anders dan een bestand, of de schijf geeft het niet. Daarom is niet te zeggen of er een oudere kluis is teruggezet.</source>
      <translation>At that place on this computer stands something else than a file, or the disk does not give it. So it cannot be said whether an older vault was put back.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Op {day} om {time} stond er iets anders in het register dan nu.</source>
      <translation>On {day} at {time} the register held something else than it does now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Op {day} om {time} telde het logboek {row} regels. Er zijn regels weg, terwijl de rest van de kluis nieuwer is.</source>
      <translation>On {day} at {time} the log had {row} lines. Lines are gone, while the rest of the vault is newer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Op {day} om {time} was deze kluis verder dan nu. Wat na {agreed_day} om {agreed_time} is gedaan, kan ontbreken.</source>
      <translation>On {day} at {time} this vault was further than it is now. What was done after {agreed_day} at {agreed_time} may be missing.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Op {day} om {time} was deze kluis verder dan nu: wat er toen in stond, ontbreekt voor een deel.</source>
      <translation>On {day} at {time} this vault was further than it is now: part of what it held then is missing.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Wat erin staat, is niet wat dit programma het laatst heeft geschreven. Er kan iets bij zijn gezet waarmee je kluis opengaat, of iets zijn weggehaald.</source>
      <translation>What it holds is not what this program wrote last. Something that opens your vault may have been added, or something taken away.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Wat op deze computer als merkteken staat, komt niet uit deze kluis. Daarom is niet te zeggen of er een oudere kluis is teruggezet.</source>
      <translation>What is kept on this computer as the mark does not come from this vault. So it cannot be told whether an older vault was put back.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/anchor.py" />
      <source>Wist je dit niet? Neem dan bij Instellingen, Kluis een nieuwe sleutel, en zeg daarna hier dat het klopt.</source>
      <translation>Did you not know this? Then take a new key under Settings, Vault, and after that say here that it is right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/damage.py" />
      <source>De kluis is beschadigd. Wat al bewaard was en nog te lezen is, staat er nog.</source>
      <translation>The vault is damaged. What was saved and can still be read is still there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/damage.py" />
      <source>Een deel van je kluis is niet te lezen.</source>
      <translation>A part of your vault cannot be read.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/damage.py" />
      <source>Verander nu niets meer, en zet je nieuwste back-up terug. Schrijf eerst over wat je na die back-up hebt ingevoerd.</source>
      <translation>Change nothing more now, and put your newest backup back. First copy out by hand what you entered after that backup.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Dat is niet gedaan: nergens uit blijkt dat jij daarom vroeg. Dit is de kluis die hier stond. De andere versie is opzij gezet als {names}.</source>
      <translation>That was not done: nothing shows that you asked for it. This is the vault that stood here. The other version was put aside as {names}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Dat klopt als de kluis op een veel snellere computer is gemaakt. Anders is er iets mee gedaan.</source>
      <translation>That is right when the vault was made on a much faster computer. Otherwise something was done to it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>De back-up staat niet terug: wat klaarstond om terug te zetten, is intussen weggehaald of vervangen.</source>
      <translation>The backup has not been put back: what lay ready to be put back was taken away or replaced meanwhile.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>De sleutelbos van deze computer werkt nu niet.</source>
      <translation>The key ring of this computer does not work now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Deze sleutels horen bij een andere kluis.</source>
      <translation>These keys belong to another vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Die pincode klopt niet.</source>
      <translation>That PIN is not right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Dit sleutelbestand openen duurt op deze computer ongeveer {seconds} seconden.</source>
      <translation>Opening this key file takes about {seconds} seconds on this computer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Een ander venster heeft deze kluis misschien geopend.</source>
      <translation>Another window may have opened this vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Er is niets uit verdwenen.</source>
      <translation>Nothing in it was lost.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Heb je deze kluis ook op een andere plek gebruikt? Bewaar dat bestand dan. Kijk anders wie er in deze map kan schrijven.</source>
      <translation>Did you use this vault in another place too? Then keep that file. Otherwise look who can write in this folder.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Heb je het daar niet zelf neergezet? Kijk dan wie er in deze map kan schrijven, en laat je kluis nakijken.</source>
      <translation>Did you not put it there yourself? Then see who can write in this folder, and have your vault checked.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Heb je het zelf niet neergezet? Kijk dan wie er in deze map kan schrijven.</source>
      <translation>Did you not put it there? Then look who can write in this folder.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Het andere is misschien ouder dan je laatste wijziging. De kluis zelf is niet aangeraakt.</source>
      <translation>The other one may be older than your last change. The vault itself was not touched.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Het is niet van deze kluis, of niet van nu. Het is opzij gezet als {names}; er is niets mee gedaan.</source>
      <translation>It is not of this vault, or not of this moment. It was put aside as {names}; nothing was done with it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Het is opzij gezet als {names}. Er is niets voor gedaan.</source>
      <translation>It was put aside as {names}. Nothing was done for it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Het is opzij gezet als {names}. Je kluis opent met zijn eigen sleutelbestand.</source>
      <translation>It was put aside as {names}. Your vault opens with its own key file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Het ligt nu opzij als {names}. Je kluis heeft zelf onthouden wat er vernietigd en ingetrokken is, en schreef het register opnieuw.</source>
      <translation>It now lies aside as {names}. Your vault itself remembers what was destroyed and withdrawn, and wrote the register again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Het terugzetten van een back-up was afgebroken. Dit is de kluis van daarvoor.</source>
      <translation>Putting a back-up back was cut off. This is the vault of before.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Het vernietigingsregister naast je kluis paste er niet bij.</source>
      <translation>The destruction register beside your vault did not fit it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Hoort het bij een andere kluis van jou, zet het dan daar terug. Anders kan het weg.</source>
      <translation>If it belongs to another vault of yours, put it back there. Otherwise it can go.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Je kluis en je wachtwoordzin hebben er niets van te lijden.</source>
      <translation>Your vault and your passphrase are not affected.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Je kunt het nog {tries_left} keer proberen, daarna geldt alleen je wachtwoordzin.</source>
      <translation>You can try {tries_left} more times, after that only your passphrase counts.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Je kunt het nog één keer proberen, daarna geldt alleen je wachtwoordzin.</source>
      <translation>You can try once more, after that only your passphrase counts.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Je pincode werkt niet meer: wat deze computer ervan bewaarde, is beschadigd.</source>
      <translation>Your PIN no longer works: what this computer kept of it is damaged.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Je pincode werkt niet meer: wat deze computer ervan bewaarde, is weg.</source>
      <translation>Your PIN no longer works: what this computer kept of it is gone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Je pincode werkt nu niet: de sleutelbos van deze computer geeft geen antwoord.</source>
      <translation>Your PIN does not work now: the key ring of this computer does not answer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Kijk of je sleutelbos open is, en probeer het opnieuw.</source>
      <translation>See whether your key ring is open, and try again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Met wat je typte gaat de kluis niet open, en of het klopt, is niet te zeggen: van de twee sleutelbestanden is er één beschadigd of weg.</source>
      <translation>What you typed does not open the vault, and whether it is right cannot be told: one of the two key files is damaged or gone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Naast je kluis lag een andere versie ervan, met een bericht om die ervoor in de plaats te zetten.</source>
      <translation>Beside your vault lay another version of it, with a note to put that in its place.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Naast je kluis lag iets onder een naam die dit programma zelf gebruikt.</source>
      <translation>Beside your vault lay something under a name that this program uses itself.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Naast je kluis stond een bestand dat zich voordeed als een bericht van dit programma.</source>
      <translation>Beside your vault stood a file that passed itself off as a note of this program.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Naast je kluis stond een sleutelbestand dat er niet bij hoort.</source>
      <translation>Beside your vault stood a key file that does not belong to it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Neem een back-up van deze kluis, of zet deze onder een andere naam terug.</source>
      <translation>Take a backup of this vault, or put this one back under another name.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Nu is je wachtwoordzin weer nodig, omdat de computer opnieuw is gestart.</source>
      <translation>Now your passphrase is needed again, because the computer was restarted.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Nu is je wachtwoordzin weer nodig. Dat is eens per week zo, en als de klok is verzet.</source>
      <translation>Now your passphrase is needed again. That is so once a week, and when the clock was changed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Of je met een pincode kunt ontgrendelen, is nu niet na te gaan.</source>
      <translation>Whether you can unlock with a PIN cannot be found out now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Onder de naam {file} staat geen gewoon bestand, maar iets anders.</source>
      <translation>What has the name {file} is no ordinary file but something else.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Open de kluis met je wachtwoordzin.</source>
      <translation>Open the vault with your passphrase.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Open de kluis met je wachtwoordzin. Bij Instellingen kun je een nieuwe pincode kiezen.</source>
      <translation>Open the vault with your passphrase. Under Settings you can choose a new PIN.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Open de kluis met je wachtwoordzin. Daarna kun je bij Instellingen een nieuwe pincode kiezen.</source>
      <translation>Open the vault with your passphrase. After that you can choose a new PIN in Settings.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Sluit elk ander venster van deze kluis, en zet de back-up opnieuw terug.</source>
      <translation>Close every other window of this vault, and put the backup back again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Typ het nog eens, of probeer de wachtwoordzin van daarvoor, of je herstelblad. Zet anders je laatste back-up terug: die brengt zijn eigen sleutels mee.</source>
      <translation>Type it again, or try the passphrase of before, or your recovery sheet. Otherwise put your last backup back: it brings its own keys along.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Vijf keer was de pincode niet goed. Hij is vernietigd.</source>
      <translation>The PIN was wrong five times. It has been destroyed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Voor deze kluis is geen pincode ingesteld.</source>
      <translation>No PIN is set for this vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Was je een back-up aan het terugzetten, doe dat dan opnieuw. Anders: kijk wie er in deze map kan schrijven.</source>
      <translation>If you were putting a backup back, do that again. Otherwise: look who can write in this folder.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Was je een back-up aan het terugzetten, doe dat dan opnieuw. Open anders met de wachtwoordzin die je het laatst koos.</source>
      <translation>If you were putting a backup back, do that again. Otherwise open with the passphrase that you chose last.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Wat de sleutelbos van deze computer van je kluis bewaarde, is beschadigd.</source>
      <translation>What this computer's key ring kept of your vault is damaged.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Wat je typte, past niet op de kluis die hier staat, maar op een andere versie die ernaast ligt.</source>
      <translation>What you typed does not fit the vault that stands here, but another version that lies beside it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Wil je de back-up nog, zet hem dan opnieuw terug.</source>
      <translation>If you still want the back-up, put it back again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/key_faults.py" />
      <source>Wil je het toch, geef dan --lang-rekenen mee.</source>
      <translation>If you want it all the same, add --lang-rekenen.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/ledger.py" />
      <source>Het vernietigingsregister bij deze kluis is van een nieuwere versie van Jindra Desk.</source>
      <translation>The destruction register of this vault is from a newer version of Jindra Desk.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/pin.py" />
      <source>Deze pincode is te makkelijk te raden.</source>
      <translation>This PIN is too easy to guess.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/pin.py" />
      <source>Een pincode heeft zes cijfers of meer.</source>
      <translation>A PIN has six digits or more.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/pin.py" />
      <source>Gebruik alleen cijfers.</source>
      <translation>Use digits only.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/pin.py" />
      <source>Neem zes of meer cijfers door elkaar, geen rijtje en geen herhaling.</source>
      <translation>Take six or more digits in no order, no sequence and no repetition.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/read_only.py" />
      <source>Alleen lezen: {why}.</source>
      <translation>Read-only: {why}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/read_only.py" />
      <source>Bij de kluis kan niets worden geschreven, en in de eigen map van het programma ook niet.</source>
      <translation>Nothing can be written beside the vault, nor in the program’s own folder.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/read_only.py" />
      <source>Deze kluis is nu niet te lezen: er is nergens plek voor een tijdelijke kopie ({size}).</source>
      <translation>This vault cannot be read now: there is no room anywhere for a temporary copy ({size}).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/read_only.py" />
      <source>Dit is niet bewaard: {why}.</source>
      <translation>This was not saved: {why}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/read_only.py" />
      <source>Er is niets uitgegeven: het kan nergens worden genoteerd.</source>
      <translation>Nothing was handed out: it cannot be noted anywhere.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/read_only.py" />
      <source>Er kan niets nieuws worden bewaard, ook niet wie wat bekeek. Bekijken, nakijken en uitgeven kan wel.</source>
      <translation>Nothing new can be kept, not even who looked at what. Looking, checking and handing out still work.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/read_only.py" />
      <source>Maak een back-up op een andere schijf of stick en zet die daar terug: daarin werk je verder.</source>
      <translation>Make a back-up on another disk or stick and restore it there: you go on working in that one.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/read_only.py" />
      <source>Maak een back-up op een stick, zet die op een goede schijf terug, en geef het dossier daar uit.</source>
      <translation>Make a back-up on a stick, restore it on a good disk, and hand the file out there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/read_only.py" />
      <source>Maak ruimte vrij op die schijf, vergrendel en open de kluis opnieuw. Een back-up op een andere schijf kan nu al.</source>
      <translation>Make room on that disk, lock, and open the vault again. A backup on another disk is possible already.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/read_only.py" />
      <source>Maak ruimte vrij op een andere schijf van deze computer, of zet je laatste back-up terug.</source>
      <translation>Make room on another disk of this computer, or restore your latest back-up.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/read_only.py" />
      <source>Wat al in de kluis stond, is veilig en te bekijken.</source>
      <translation>What was in the vault already is safe and can be looked at.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/read_only.py" />
      <source>de schijf of stick met deze kluis is alleen-lezen</source>
      <translation>the disk or stick with this vault is read-only</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/read_only.py" />
      <source>de schijf of stick met deze kluis is vol</source>
      <translation>the disk or stick with this vault is full</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/read_only.py" />
      <source>je mag in de map van deze kluis niet schrijven</source>
      <translation>you may not write in the folder of this vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/domain/vault/read_only.py" />
      <source>{why}, en het laatste wat erin gebeurde is nog niet afgemaakt. Er is niets veranderd.</source>
      <translation>{why}, and the last thing that happened in it was not finished yet. Nothing was changed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/exchange/client_json.py" />
      <source>Installeer de nieuwste versie en lees het daarmee in.</source>
      <translation>Install the newest version and import it with that.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/exchange/client_json.py" />
      <source>Kies het bestand dossier.json uit een uitgegeven dossier.</source>
      <translation>Choose dossier.json from a file that was handed out.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/exchange/client_json.py" />
      <source>{file} is geen cliëntbestand van Jindra Desk.</source>
      <translation>{file} is not a Jindra Desk client file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/exchange/client_json.py" />
      <source>{file} komt uit een nieuwere versie van Jindra Desk.</source>
      <translation>{file} comes from a newer version of Jindra Desk.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/exchange/client_reader.py" />
      <source>Bij dit dossier ontbreekt een bestand: {part}.</source>
      <translation>A part of this file is missing: {part}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/exchange/client_reader.py" />
      <source>Een bestand bij dit dossier is veranderd sinds het is uitgegeven: {part}.</source>
      <translation>A part of this file has changed since it was handed out: {part}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/exchange/client_reader.py" />
      <source>Gebruik de hele map zoals die is uitgegeven.</source>
      <translation>Use the whole folder as it was handed out.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Bewaar de foto als JPEG en kies hem opnieuw.</source>
      <translation>Save the photo as JPEG and choose it again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>De grens ligt bij {megapixels} miljoen beeldpunten en {megabytes} MB.</source>
      <translation>The limit is {megapixels} million pixels and {megabytes} MB.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Deze HEIC-foto is hier niet te lezen. Hij is niet bewaard.</source>
      <translation>This HEIC photo cannot be read here. It was not saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Deze foto is beschadigd en niet te lezen. Hij is niet bewaard.</source>
      <translation>This photo is damaged and cannot be read. It was not saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Deze foto is te groot om veilig te openen. Hij is niet bewaard.</source>
      <translation>This photo is too large to open safely. It was not saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Dit bestand is geen foto die hier past. Het is niet bewaard.</source>
      <translation>This file is not a photo that fits here. It was not saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Dit bestand is leeg. Er is niets bewaard.</source>
      <translation>This file is empty. Nothing was kept.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>HEIC is de manier waarop een iPhone foto’s bewaart; niet elke soort is overal te openen.</source>
      <translation>HEIC is how an iPhone stores photos; not every kind opens everywhere.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Het lezen van de foto is gestopt. Hij is niet bewaard.</source>
      <translation>Reading the photo was stopped. It was not saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Het lezen van deze foto duurde te lang en is gestopt. Hij is niet bewaard.</source>
      <translation>Reading this photo took too long and was stopped. It was not saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Jindra Desk leest JPEG, PNG en HEIC, en kijkt daarvoor in het bestand, niet naar de naam.</source>
      <translation>Jindra Desk reads JPEG, PNG and HEIC, and looks inside the file for that, not at its name.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Kies de foto opnieuw als het programma weer open is.</source>
      <translation>Choose the photo again once the program is open again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Kies een andere foto, of bewaar deze eerst als JPEG.</source>
      <translation>Choose another photo, or save this one as JPEG first.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Kopieer de foto opnieuw van de camera of telefoon.</source>
      <translation>Copy the photo from the camera or phone again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Kopieer hem opnieuw van de camera of telefoon en probeer het nog eens.</source>
      <translation>Copy it again from the camera or phone and try once more.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Stuur de foto als JPEG, of kies op de iPhone bij Camera voor «Meest compatibel».</source>
      <translation>Send the photo as JPEG, or on the iPhone choose «Most Compatible» under Camera.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/imaging/errors.py" />
      <source>Zet de camera op een kleinere maat, of maak de foto kleiner, en kies hem opnieuw.</source>
      <translation>Set the camera to a smaller size, or make the photo smaller, and choose it again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/security/header.py" />
      <source>de nieuwe sleutel staat niet goed op de schijf</source>
      <translation>the new key is not right on the disk</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/security/header.py" />
      <source>er staan te veel onafgemaakte pogingen bij deze kluis</source>
      <translation>there are too many unfinished attempts beside this vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/security/strength.py" />
      <source>Heel sterk.</source>
      <translation>Very strong.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/security/strength.py" />
      <source>Kies een zin die alleen jij kent.</source>
      <translation>Choose a phrase that only you know.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/security/strength.py" />
      <source>Matig: voeg nog een woord toe.</source>
      <translation>Fair: add one more word.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/security/strength.py" />
      <source>Nog te kort: neem vier of vijf losse woorden.</source>
      <translation>Still too short: take four or five unrelated words.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/security/strength.py" />
      <source>Sterk.</source>
      <translation>Strong.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/security/strength.py" />
      <source>Zwak: dit is snel te raden. Neem vier of vijf losse woorden.</source>
      <translation>Weak: this is quickly guessed. Take four or five unrelated words.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/storage/backups/snapshot.py" />
      <source>het bestand heeft geen hele bladzijden</source>
      <translation>the file does not have whole pages</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/storage/engine/connection.py" />
      <source>Er staat een teken in dat niet te bewaren is, of een getal dat te groot is.</source>
      <translation>It contains a character that cannot be stored, or a number that is too large.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/storage/engine/connection.py" />
      <source>Typ het opnieuw.</source>
      <translation>Type it again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/storage/repositories/settings.py" />
      <source>Deze instelling kan zo niet worden bewaard.</source>
      <translation>This setting cannot be kept like this.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/storage/repositories/settings.py" />
      <source>Kies een andere waarde.</source>
      <translation>Choose another value.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/storage/search/client_rows.py" />
      <source>«niet te lezen»</source>
      <translation>“cannot be read”</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/storage/vault/rekey.py" />
      <source>er is te weinig ruimte vrij</source>
      <translation>there is too little room left</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/system/disks/copying.py" />
      <source>lezen of schrijven lukt niet</source>
      <translation>reading or writing does not work</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/system/process/replacement.py" />
      <source>Jindra Desk kon na het slot niet opnieuw beginnen. Je kluis is dicht. Start het programma opnieuw.</source>
      <translation>Jindra Desk could not start again after the lock. Your vault is closed. Start the program again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/system/screen/display.py" />
      <source>Debian of Ubuntu: apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libdbus-1-3 libfontconfig1. Fedora: dnf install mesa-libEGL mesa-libGL libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms dbus-libs fontconfig. Windows: installeer de Microsoft Visual C++ Redistributable. macOS: werk bij naar macOS 13 of nieuwer.</source>
      <translation>Debian or Ubuntu: apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libdbus-1-3 libfontconfig1. Fedora: dnf install mesa-libEGL mesa-libGL libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms dbus-libs fontconfig. Windows: install the Microsoft Visual C++ Redistributable. macOS: update to macOS 13 or newer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/system/screen/display.py" />
      <source>Er is hier geen scherm om een venster op te tonen.</source>
      <translation>There is no screen here to show a window on.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/system/screen/display.py" />
      <source>Het venster kan niet openen: op deze computer ontbreekt {part}.</source>
      <translation>The window cannot open: {part} is missing on this computer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/system/screen/display.py" />
      <source>Je gegevens zijn niet aangeraakt.</source>
      <translation>Your data have not been touched.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/system/screen/display.py" />
      <source>Start vanuit een bureaublad, of gebruik de opdrachten van «jindra-desk --help».</source>
      <translation>Start from a desktop, or use the commands of «jindra-desk --help».</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/app/app_flow.py" />
      <source>Je kluis staat klaar.</source>
      <translation>Your vault is ready.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/app/app_flow.py" />
      <source>Wat je vlak voor het slot typte, kon niet worden bewaard.</source>
      <translation>What you typed just before the lock could not be saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_header.py" />
      <source>Cliënten</source>
      <translation>Clients</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_header.py" />
      <source>Ga verder met bezoek</source>
      <translation>Continue visit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_header.py" />
      <source>Laat tekenen</source>
      <translation>Ask to sign</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_header.py" />
      <source>Meer</source>
      <translation>More</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_header.py" />
      <source>Start bezoek</source>
      <translation>Start visit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_header.py" />
      <source>liefst {channel}</source>
      <translation>prefers {channel}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_header.py" />
      <source>{age} jaar, {birth}</source>
      <translation>{age} years, {birth}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_page.py" />
      <source>Dit dossier staat hier dus misschien niet helemaal.</source>
      <translation>So this file may not be here as a whole.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_page.py" />
      <source>Noteer een verzoek</source>
      <translation>Note a request</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/client_page.py" />
      <source>Verloop</source>
      <translation>Timeline</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/course_tab.py" />
      <source>De {n} teksten komen na elkaar; pas aan het eind gaat het scherm op slot.</source>
      <translation>The {n} texts come one after the other; the screen locks only at the end.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/course_tab.py" />
      <source>Er is nog nergens om toestemming gevraagd.</source>
      <translation>No consent has been asked for yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/course_tab.py" />
      <source>Hef op</source>
      <translation>Lift</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/course_tab.py" />
      <source>Laat na elkaar tekenen</source>
      <translation>Sign one after another</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/course_tab.py" />
      <source>Sinds {day}. Er kan nu niets bij.</source>
      <translation>Since {day}. Nothing can be added now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/details_tab.py" />
      <source>Bewaar</source>
      <translation>Save</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/details_tab.py" />
      <source>Einde van de dienst: {words}</source>
      <translation>End of the service: {words}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/details_tab.py" />
      <source>Genoteerd: {day}.</source>
      <translation>Noted: {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/details_tab.py" />
      <source>Niet genoteerd.</source>
      <translation>Not noted.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/details_tab.py" />
      <source>Nog niet bewaard</source>
      <translation>Not saved yet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/details_tab.py" />
      <source>Noteer een ouder of voogd</source>
      <translation>Note a parent or guardian</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/details_tab.py" />
      <source>Noteer het einde</source>
      <translation>Note the end</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/details_tab.py" />
      <source>Privacyinformatie gegeven op {day}</source>
      <translation>Privacy information given on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/details_tab.py" />
      <source>Verbeter</source>
      <translation>Correct</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/end_dialog.py" />
      <source>De dienst loopt toch nog</source>
      <translation>The service goes on after all</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/end_dialog.py" />
      <source>Geëindigd op</source>
      <translation>Ended on</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/end_dialog.py" />
      <source>Loopt je bewaartermijn vanaf het einde van de dienst, dan telt deze dag. Zolang je er geen noteert, telt de laatste behandeling; een latere behandeling telt altijd.</source>
      <translation>If your retention term runs from the end of the service, this day counts. As long as you note none, the last treatment counts; a later treatment always counts.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/end_dialog.py" />
      <source>Niet nu</source>
      <translation>Not now</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/end_dialog.py" />
      <source>Vul de dag in.</source>
      <translation>Enter the day.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Alleen als de leeftijd ertoe doet, zoals onder de 16.</source>
      <translation>Only if age matters, such as under 16.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>De getekende toestemming staat bij «Toestemmingen».</source>
      <translation>The signed consent is under “Consents”.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Eerdere naam</source>
      <translation>Former name</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Er is ook een papieren kaart in de kast</source>
      <translation>There is also a paper card in the cabinet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Ik heb verteld wie de gegevens bewaart, waarom en hoe lang</source>
      <translation>I have explained who keeps the data, why and how long</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>In de lijst: {name}</source>
      <translation>In the list: {name}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Liefst via</source>
      <translation>Prefers</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Tussenvoegsel</source>
      <translation>Prefix</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Tussenvoegsel apart</source>
      <translation>Prefix apart</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Wat je nodig hebt voor je werk. Geen BSN, niets over familie.</source>
      <translation>What you need for your work. No BSN, nothing about family.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Wens over foto’s</source>
      <translation>Wish about photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>Zoals «van den»; mag leeg zijn.</source>
      <translation>Such as “van den”; may be empty.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>bewaart ze zelf</source>
      <translation>keeps their own</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>niets genoteerd</source>
      <translation>nothing noted</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/form.py" />
      <source>vindt het goed</source>
      <translation>is fine with it</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/guardian_form.py" />
      <source>Bewaar wie er tekent</source>
      <translation>Save who signs</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/guardian_form.py" />
      <source>Wie is dat</source>
      <translation>Who is that</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/guardian_form.py" />
      <source>Wie tekent zolang de cliënt daar te jong voor is.</source>
      <translation>Who signs as long as the client is too young for it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Alleen over de cliënt zelf, niet over familie.</source>
      <translation>Only about the client, not about family.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Allergieën</source>
      <translation>Allergies</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Blijft dicht tot je het opent. Openen wordt vastgelegd.</source>
      <translation>Stays closed until you open it. Opening is logged.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Blijft dicht zolang er iemand meekijkt.</source>
      <translation>Stays closed while someone is watching.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Huidaandoeningen</source>
      <translation>Skin conditions</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Laat hier eerst voor tekenen</source>
      <translation>Ask to sign for this first</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Laat toestemming voor gezondheidsgegevens tekenen</source>
      <translation>Ask to sign consent for health data</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Laatst nagevraagd op {day}.</source>
      <translation>Last asked about on {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Nog nooit nagevraagd.</source>
      <translation>Never asked about yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Ongewijzigd</source>
      <translation>Unchanged</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Open de gezondheidsgegevens</source>
      <translation>Open the health data</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Sluit</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Sluit de gezondheidsgegevens</source>
      <translation>Close the health data</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Wordt niet meer vastgelegd: de toestemming is ingetrokken of voorbij.</source>
      <translation>No longer recorded: the consent was withdrawn or is over.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/health_card.py" />
      <source>Wordt niet vastgelegd: hiervoor is geen toestemming gegeven.</source>
      <translation>Not recorded: no consent was given for this.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>1 dossier</source>
      <translation>1 file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>1 gevonden</source>
      <translation>1 found</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>De eerste {shown} van {total}. Typ een stukje naam om verder te zoeken.</source>
      <translation>The first {shown} of {total}. Type part of a name to search further.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Hier komt iedereen die je behandelt. Je begint met een achternaam.</source>
      <translation>Everyone you treat comes here. You begin with a surname.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Iedereen</source>
      <translation>Everyone</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Importeer</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Niemand gevonden</source>
      <translation>Nobody found</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Niet te lezen hoeveel dossiers er zijn</source>
      <translation>Cannot read how many files there are</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Nieuwe cliënt</source>
      <translation>New client</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Nog geen cliënten</source>
      <translation>No clients yet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Onder {age}</source>
      <translation>Under {age}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Toestemming ontbreekt</source>
      <translation>Consent missing</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Toon</source>
      <translation>Show</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Zoek ook op een stukje telefoonnummer, e-mail of straat. Accenten mag je weglaten.</source>
      <translation>You can also search on part of a phone number, e-mail or street. You may leave out accents.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Zoek op een stukje van de naam, het telefoonnummer, e-mail of de straat.</source>
      <translation>Search on part of the name, the phone number, e-mail or the street.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>Zoek op naam, telefoon, e-mail of straat</source>
      <translation>Search by name, phone, e-mail or street</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>kiezen</source>
      <translation>choose</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>openen</source>
      <translation>open</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>{n} dossiers</source>
      <translation>{n} files</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/list_view.py" />
      <source>{n} gevonden</source>
      <translation>{n} found</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_client.py" />
      <source>Een achternaam en het vinkje onderaan zijn genoeg. De rest vul je in als je het nodig hebt.</source>
      <translation>A surname and the tick at the bottom are enough. Fill in the rest when you need it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Alleen aanbiedingen, zoals de nieuwsbrief</source>
      <translation>Only offers, such as the newsletter</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Antwoord uiterlijk op {day}.</source>
      <translation>Answer by {day} at the latest.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Bericht, zoals WhatsApp</source>
      <translation>Message, such as WhatsApp</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Binnengekomen op</source>
      <translation>Came in on</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Daarmee is het beantwoord.</source>
      <translation>That answers it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>De cliënt wil dat het dossier weggaat. «Vernietig dossier» laat eerst zien wat weggaat en wat blijft.</source>
      <translation>The client wants the file to go. “Destroy file” first shows what goes and what stays.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>De cliënt wil dat je de gegevens bewaart, maar er verder niets mee doet.</source>
      <translation>The client wants you to keep the data, but to do nothing else with it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>De cliënt wil de gegevens meenemen. Het antwoord is een kopie: «Geef dossier mee».</source>
      <translation>The client wants to take the data along. The answer is a copy: “Hand out file”.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>De cliënt wil niet dat je de gegevens hiervoor gebruikt.</source>
      <translation>The client does not want you to use the data for this.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>De cliënt wil weten wat je bewaart. Het antwoord is een kopie: «Geef dossier mee».</source>
      <translation>The client wants to know what you keep. The answer is a copy: “Hand out file”.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>De rest weeg je af, en beantwoord je.</source>
      <translation>The rest you weigh, and answer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>De toestemming voor de nieuwsbrief stopt meteen als je dit vastlegt.</source>
      <translation>The consent for the newsletter stops at once when you note this.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Er loopt geen toestemming voor de nieuwsbrief. Stuur ook geen andere aanbiedingen meer.</source>
      <translation>No consent for the newsletter stands. Send no other offers any more either.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Hoe het binnenkwam</source>
      <translation>How it came in</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Kies</source>
      <translation>Choose</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Kies een datum tot en met vandaag.</source>
      <translation>Choose a date up to and including today.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Kies waartegen het bezwaar gaat.</source>
      <translation>Choose what the objection is against.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Kies wat de cliënt vraagt.</source>
      <translation>Choose what the client asks.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Leg vast</source>
      <translation>Record</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Mondeling</source>
      <translation>In person</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Ook of juist iets anders</source>
      <translation>Something else, or something else as well</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Vastgelegd.</source>
      <translation>Recorded.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Vastgelegd. Antwoord uiterlijk op {day}.</source>
      <translation>Noted. Answer by {day} at the latest.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Vastgelegd. De nieuwsbrief is gestopt.</source>
      <translation>Noted. The newsletter has stopped.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Volgens de cliënt klopt er iets niet. Verbeter het in het dossier, of zeg waarom niet.</source>
      <translation>According to the client something is wrong. Correct it in the file, or say why not.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Vraagt een cliënt iets over de eigen gegevens, dan loopt er een termijn. Elke manier telt, ook als het alleen is gezegd.</source>
      <translation>When a client asks something about their own data, a term runs. Every way counts, also when it was only said.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Waartegen</source>
      <translation>Against what</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_request.py" />
      <source>Wat de cliënt vraagt</source>
      <translation>What the client asks</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_visit_page.py" />
      <source>Nieuw bezoek</source>
      <translation>New visit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/new_visit_page.py" />
      <source>begin bezoek</source>
      <translation>begin visit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/page.py" />
      <source>Bewaard.</source>
      <translation>Saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/page.py" />
      <source>Bewaard. Er is nog een dossier op deze naam: kijk of het om iemand anders gaat.</source>
      <translation>Saved. There is another file under this name: check that it is somebody else.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/page.py" />
      <source>Bewaard. Er zijn nog {n} dossiers op deze naam: kijk of het om iemand anders gaat.</source>
      <translation>Saved. There are {n} other files under this name: check that it is somebody else.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/page.py" />
      <source>Weggegooid.</source>
      <translation>Thrown away.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_answers.py" />
      <source>Afscherming opheffen?</source>
      <translation>Lift the restriction?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_answers.py" />
      <source>De afscherming is opgeheven.</source>
      <translation>The restriction is lifted.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_answers.py" />
      <source>Dit is niet dezelfde brief als toen: aanspreekvorm, taal, gegevens of beleid zijn sindsdien veranderd. Geef hem als een nieuwe brief.</source>
      <translation>This is not the same letter as then: form of address, language, details or policy have changed since. Give it as a new letter.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_answers.py" />
      <source>Dossier afschermen?</source>
      <translation>Restrict the file?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_answers.py" />
      <source>Er kan dan niets meer bij, en je haalt er niets uit weg, tot je het samen met de cliënt weer opheft. Ook de bewaartermijn loopt dan niet af.</source>
      <translation>Then nothing can be added, and you remove nothing from it, until you lift it again together with the client. The retention period does not run out either.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_answers.py" />
      <source>Het dossier is afgeschermd. Het verzoek is beantwoord.</source>
      <translation>The file is restricted. The request is answered.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_answers.py" />
      <source>Laat dit eerst aan de cliënt weten (AVG, artikel 18 lid 3). Daarna kun je weer in het dossier werken, en loopt de bewaartermijn weer.</source>
      <translation>Tell the client first (GDPR, article 18(3)). After that you can work in the file again, and the retention period runs again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_answers.py" />
      <source>Scherm af</source>
      <translation>Restrict</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_answers.py" />
      <source>Vastgelegd: de cliënt trok het verzoek in.</source>
      <translation>Noted: the client took the request back.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_answers.py" />
      <source>Vastgelegd: het verzoek is beantwoord.</source>
      <translation>Noted: the request is answered.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_answers.py" />
      <source>Vastgelegd: het verzoek is beantwoord. Verbeter zelf in het dossier wat niet klopte.</source>
      <translation>Noted: the request is answered. Correct in the file yourself what was wrong.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_answers.py" />
      <source>Vastgelegd: verzoek nr. {number} is afgewezen. Geef de brief aan de cliënt.</source>
      <translation>Noted: request no. {number} is refused. Give the letter to the client.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_answers.py" />
      <source>antwoord op een verzoek</source>
      <translation>answer to a request</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_answers.py" />
      <source>antwoordbrief</source>
      <translation>letter of answer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_dialog.py" />
      <source>Afgewezen: {why}</source>
      <translation>Refused: {why}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_dialog.py" />
      <source>De cliënt trekt het verzoek in</source>
      <translation>The client takes the request back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_dialog.py" />
      <source>Hoe het afloopt</source>
      <translation>How it ends</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_dialog.py" />
      <source>Kies hoe het afloopt.</source>
      <translation>Choose how it ends.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_dialog.py" />
      <source>Mag alleen als niets ervan te geven is. Is een deel te geven, geef dat dan, met de gegevens van anderen weggelaten (AVG, overweging 63).</source>
      <translation>Allowed only if nothing of it can be given. If a part can be given, give that, with the data of others left out (GDPR, recital 63).</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_dialog.py" />
      <source>Wijs je het af, dan komt er een brief voor de cliënt, met de reden en met de weg naar de Autoriteit Persoonsgegevens en de rechter.</source>
      <translation>If you refuse it, there will be a letter for the client, with the reason and the way to the data protection authority and the court.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/request_dialog.py" />
      <source>{kind}: hoe loopt het af?</source>
      <translation>{kind}: how does it end?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/requests_card.py" />
      <source>Antwoord uiterlijk {day}</source>
      <translation>Answer by {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/requests_card.py" />
      <source>Beantwoord</source>
      <translation>Answer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/requests_card.py" />
      <source>Meegegeven</source>
      <translation>Handed over</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/requests_card.py" />
      <source>Nr. {number}: {outcome} op {day}</source>
      <translation>No. {number}: {outcome} on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/requests_card.py" />
      <source>Wil de cliënt het dossier zien, verbeterd of weg hebben, of geen aanbiedingen meer? Noteer het: dan staat hier en op Vandaag voor wanneer je antwoordt.</source>
      <translation>Does the client want to see the file, have it corrected or gone, or no more offers? Note it: then it stands here and on Today until when you answer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/requests_card.py" />
      <source>{kind} van {day}</source>
      <translation>{kind} of {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/requests_card.py" />
      <source>{until}. Er is een kopie gemaakt: zeg het hier als hij is meegegeven.</source>
      <translation>{until}. A copy was made: say here when it was handed over.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/side_cards.py" />
      <source>Alleen ‘{name}’</source>
      <translation>Only ‘{name}’</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/side_cards.py" />
      <source>Minstens tot en met {day}</source>
      <translation>At least until {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/side_cards.py" />
      <source>Tot en met {day}</source>
      <translation>Through {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/side_cards.py" />
      <source>Vastgehouden</source>
      <translation>Held</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/side_cards.py" />
      <source>dag</source>
      <translation>day</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/side_cards.py" />
      <source>dagen</source>
      <translation>days</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/side_cards.py" />
      <source>document veranderd</source>
      <translation>document altered</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/side_cards.py" />
      <source>jaar</source>
      <translation>years</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/side_cards.py" />
      <source>mnd</source>
      <translation>mo</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/side_cards.py" />
      <source>opnieuw vragen</source>
      <translation>ask again</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>Bewaartermijn voorbij</source>
      <translation>Retention over</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>Enter opent het dossier</source>
      <translation>Enter opens the file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>Laatst behandeld</source>
      <translation>Last treated</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>Let op</source>
      <translation>Attention</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>Mag nu weg</source>
      <translation>May go now</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>Openen</source>
      <translation>Open</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>Ouder tekent</source>
      <translation>Parent signs</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>Weg op {day}</source>
      <translation>Goes on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>geboren {day}</source>
      <translation>born {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>heette eerder {name}</source>
      <translation>formerly {name}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>ouder of voogd: {name}</source>
      <translation>parent or guardian: {name}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>woont aan de {street}</source>
      <translation>lives at {street}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>{age} jaar</source>
      <translation>{age} years</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/table_model.py" />
      <source>{age} jaar, ouder of voogd: {name}</source>
      <translation>{age} years, parent or guardian: {name}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Bezoek: {title}, {day}</source>
      <translation>Visit: {title}, {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Buiten de kluis gezet voor {who}: {what}</source>
      <translation>Put outside the vault for {who}: {what}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Compleet</source>
      <translation>Complete</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Dossier begonnen</source>
      <translation>File started</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Foto van {day}</source>
      <translation>Photo of {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Geen toestemming: {names}</source>
      <translation>No consent: {names}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Getekend op het scherm: {names}</source>
      <translation>Signed on screen: {names}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Getekend op papier: {names}</source>
      <translation>Signed on paper: {names}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Gezondheid ongewijzigd</source>
      <translation>Health unchanged</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Ingetrokken: {names}</source>
      <translation>Withdrawn: {names}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Let op: {words}</source>
      <translation>Attention: {words}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Niet afgerond</source>
      <translation>Not finished</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Nog navragen: is de gezondheid gelijk gebleven?</source>
      <translation>Still to ask: is health unchanged?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Onvolledig</source>
      <translation>Incomplete</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Privacyinformatie gegeven</source>
      <translation>Privacy information given</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Termijn voorbij: {names}</source>
      <translation>Term over: {names}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Toestemming aangevinkt: {names}</source>
      <translation>Consent ticked: {names}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>Vergelijk</source>
      <translation>Compare</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>en nog {n}</source>
      <translation>and {n} more</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>vandaag</source>
      <translation>today</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>vandaag {time}</source>
      <translation>today {time}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>{kind} ontvangen</source>
      <translation>{kind} received</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>{kind}: dossier meegegeven</source>
      <translation>{kind}: file handed over</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>{kind}: {outcome}</source>
      <translation>{kind}: {outcome}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>{n} toestemmingen getekend op het scherm</source>
      <translation>{n} consents signed on screen</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>{n} toestemmingen getekend op papier</source>
      <translation>{n} consents signed on paper</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>{product}, lot {lot}</source>
      <translation>{product}, lot {lot}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/clients/timeline_cards.py" />
      <source>{what}, in {place}</source>
      <translation>{what}, in {place}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/consent_row.py" />
      <source>Bekijk</source>
      <translation>View</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/consent_row.py" />
      <source>Meer: {what}</source>
      <translation>More: {what}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/consent_row.py" />
      <source>Trek in</source>
      <translation>Withdraw</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/nobody_signs.py" />
      <source>Een ouder of voogd tekent.</source>
      <translation>A parent or guardian signs.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/nobody_signs.py" />
      <source>Onder de {age} jaar tekent een ouder of voogd. Die staat nog niet op de kaart.</source>
      <translation>Under {age} a parent or guardian signs. That person is not on the card yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>Datum op het blad</source>
      <translation>Date on the sheet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>De versie staat onderaan het blad.</source>
      <translation>The version is at the foot of the sheet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>Het getekende blad blijft in je map. Hier komt te staan wat erop is gekozen.</source>
      <translation>The signed sheet stays in your binder. Here you record what was chosen on it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>Kies de versie op het blad</source>
      <translation>Choose the version on the sheet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>Kies wie tekende</source>
      <translation>Choose who signed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>Op papier: {title}</source>
      <translation>On paper: {title}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>Taal van het blad</source>
      <translation>Language of the sheet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>Vastleggen</source>
      <translation>Recording</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>Welke tekst staat op het blad</source>
      <translation>Which text is on the sheet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>Wie tekende</source>
      <translation>Who signed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>een tekst van voor dit programma</source>
      <translation>a text from before this program</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/paper_dialog.py" />
      <source>versie {n}, sinds {day}</source>
      <translation>version {n}, since {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/papers.py" />
      <source>bevestiging van intrekking</source>
      <translation>confirmation of withdrawal</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/papers.py" />
      <source>bevestiging van intrekking op papier</source>
      <translation>confirmation of withdrawal on paper</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/papers.py" />
      <source>bewijs van toestemming op papier</source>
      <translation>proof of consent on paper</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/papers.py" />
      <source>formulier.pdf</source>
      <translation>form.pdf</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/papers.py" />
      <source>intrekking.pdf</source>
      <translation>withdrawal.pdf</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/papers.py" />
      <source>leeg formulier</source>
      <translation>blank form</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/papers.py" />
      <source>toestemming vragen op papier</source>
      <translation>asking consent on paper</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/papers.py" />
      <source>toestemming.pdf</source>
      <translation>consent.pdf</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/pin_gate.py" />
      <source>Even nakijken.</source>
      <translation>Checking.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/pin_gate.py" />
      <source>Op slot</source>
      <translation>Locked</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/pin_gate.py" />
      <source>Terug naar de praktijk</source>
      <translation>Back to the practice</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/pin_gate.py" />
      <source>Typ je pincode. Dan sta je weer bij je cliënt.</source>
      <translation>Type your PIN. Then you are back with your client.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/pin_gate.py" />
      <source>Verder</source>
      <translation>Continue</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signature_pad.py" />
      <source>Er is getekend.</source>
      <translation>It is signed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signature_pad.py" />
      <source>Nog leeg.</source>
      <translation>Still empty.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signature_pad.py" />
      <source>Vak voor de handtekening</source>
      <translation>Box for the signature</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_choice.py" />
      <source>Wie tekent</source>
      <translation>Who signs</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_page.py" />
      <source>Gewone letters</source>
      <translation>Normal letters</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_page.py" />
      <source>Grootte van de letters</source>
      <translation>Size of the letters</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_page.py" />
      <source>Grote letters</source>
      <translation>Large letters</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_page.py" />
      <source>Taal van de tekst</source>
      <translation>Language of the text</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Alleen deze tekst is nu zichtbaar. De praktijk sluit dit scherm met de wachtwoordzin.</source>
      <translation>Only this text is visible now. The practice closes this screen with the passphrase.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Bevestig</source>
      <translation>Confirm</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Dank je wel</source>
      <translation>Thank you</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Dank u wel</source>
      <translation>Thank you</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>De tekst is tot het einde getoond</source>
      <translation>The text was shown to its end</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Dit vinkje is mijn handtekening</source>
      <translation>This tick is my signature</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Geef het scherm terug aan de praktijk.</source>
      <translation>Hand the screen back to the practice.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Getekend en verzegeld om {time}.</source>
      <translation>Signed and sealed at {time}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Het scherm ging op slot terwijl je bezig was.</source>
      <translation>The screen locked while you were busy.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Het scherm ging op slot terwijl u bezig was.</source>
      <translation>The screen locked while you were busy.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Je handtekening</source>
      <translation>Your signature</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Je keuze is bewaard om {time}.</source>
      <translation>Your choice was saved at {time}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Je keuze wordt bewaard</source>
      <translation>Your choice is being saved</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Je keuzes zijn bewaard, de laatste om {time}.</source>
      <translation>Your choices are kept, the last one at {time}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Jouw keuze</source>
      <translation>Your choice</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Kies eerst wie tekent.</source>
      <translation>Choose who signs first.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Kies ja of nee.</source>
      <translation>Choose yes or no.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Kies wie tekent</source>
      <translation>Choose who signs</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Lees eerst de hele tekst.</source>
      <translation>Read the whole text first.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Lees je nog? Raak het scherm of een toets aan. Over 1 seconde gaat het op slot.</source>
      <translation>Still reading? Touch the screen or a key. It locks in 1 second.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Lees je nog? Raak het scherm of een toets aan. Over {n} seconden gaat het op slot.</source>
      <translation>Still reading? Touch the screen or a key. It locks in {n} seconds.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Leest u nog? Raak het scherm of een toets aan. Over 1 seconde gaat het op slot.</source>
      <translation>Still reading? Touch the screen or a key. It locks in 1 second.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Leest u nog? Raak het scherm of een toets aan. Over {n} seconden gaat het op slot.</source>
      <translation>Still reading? Touch the screen or a key. It locks in {n} seconds.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Liever op papier? Zeg het even.</source>
      <translation>Rather on paper? Just say so.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Nieuw sinds {day}:</source>
      <translation>New since {day}:</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Opnieuw</source>
      <translation>Start over</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Stop</source>
      <translation>Stop</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Stoppen met tekenen?</source>
      <translation>Stop signing?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Teken verder</source>
      <translation>Go on signing</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Tekenen lukt niet? Zet een vinkje</source>
      <translation>Cannot sign? Tick a box</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Tekst {n} van {total}</source>
      <translation>Text {n} of {total}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Toch liever tekenen</source>
      <translation>Sign after all</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Toestemming lezen en kiezen</source>
      <translation>Read and choose consent</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Uw handtekening</source>
      <translation>Your signature</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Uw keuze</source>
      <translation>Your choice</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Uw keuze is bewaard om {time}.</source>
      <translation>Your choice was saved at {time}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Uw keuze wordt bewaard</source>
      <translation>Your choice is being saved</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Uw keuzes zijn bewaard, de laatste om {time}.</source>
      <translation>Your choices are kept, the last one at {time}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Vastgelegd en verzegeld om {time}.</source>
      <translation>Recorded and sealed at {time}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Verwijderd en nagelezen: {what}.</source>
      <translation>Removed and verified: {what}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Voor nee is geen handtekening nodig.</source>
      <translation>A no needs no signature.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Wat je al bevestigde, blijft. Deze tekst is nog niet bevestigd: wat je hier koos of tekende, is dan weg. De praktijk ontgrendelt daarna het scherm.</source>
      <translation>What you already confirmed stays. This text is not confirmed yet: what you chose or signed here is then gone. The practice then unlocks the screen.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Wat je bij deze tekst al koos of tekende, is niet bewaard. Kies en teken nog een keer.</source>
      <translation>What you already chose or signed for this text is not kept. Choose and sign once more.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Wat u al bevestigde, blijft. Deze tekst is nog niet bevestigd: wat u hier koos of tekende, is dan weg. De praktijk ontgrendelt daarna het scherm.</source>
      <translation>What you already confirmed stays. This text is not confirmed yet: what you chose or signed here is then gone. The practice then unlocks the screen.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Wat u bij deze tekst al koos of tekende, is niet bewaard. Kies en teken nog een keer.</source>
      <translation>What you already chose or signed for this text is not kept. Choose and sign once more.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Zet het vinkje.</source>
      <translation>Tick the box.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Zet je handtekening.</source>
      <translation>Sign your name.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/signing_words.py" />
      <source>Zet uw handtekening.</source>
      <translation>Sign your name.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/stop_words.py" />
      <source>Blijft: {what}.</source>
      <translation>Stays: {what}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/stop_words.py" />
      <source>Dit trekt de toestemming van {day} in.</source>
      <translation>This withdraws the consent of {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/stop_words.py" />
      <source>Gaat weg, en kan niet terug: {what}.</source>
      <translation>Is removed, and cannot be brought back: {what}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/stop_words.py" />
      <source>Moet ergens anders weg: {what}.</source>
      <translation>Has to be taken down elsewhere: {what}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>Die staat nog niet op de kaart. Vul hem eerst aan.</source>
      <translation>That person is not on the card yet. Fill that in first.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>Een curator of mentor tekent.</source>
      <translation>A curator or mentor signs.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>Elke vraag staat op zichzelf</source>
      <translation>Every question stands on its own</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>Laat opnieuw tekenen</source>
      <translation>Ask to sign again</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>Leg papier vast</source>
      <translation>Record paper</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>Print bevestiging van intrekking</source>
      <translation>Print confirmation of withdrawal</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/tab.py" />
      <source>Print leeg formulier</source>
      <translation>Print blank form</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_dialog.py" />
      <source>Een reden is niet nodig.</source>
      <translation>No reason is needed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_dialog.py" />
      <source>Eerdere bezoeken waarvan hetzelfde blijft: {n}</source>
      <translation>Earlier visits of which the same stays: {n}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_dialog.py" />
      <source>En nog {n}: bij de foto’s staat er hierna bij welke.</source>
      <translation>And {n} more: the photos will say which.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_dialog.py" />
      <source>Er is intussen iets veranderd. Er is nog niets ingetrokken: lees wat er nu gebeurt.</source>
      <translation>Something has changed in the meantime. Nothing has been withdrawn yet: read what happens now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_dialog.py" />
      <source>Foto van {day}, {area}, {moment}: {places}</source>
      <translation>Photo of {day}, {area}, {moment}: {places}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_dialog.py" />
      <source>Haal weg waar ze staan</source>
      <translation>Take down where they are</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_dialog.py" />
      <source>Het getekende formulier, als bewijs, zolang het dossier blijft.</source>
      <translation>The signed form, as proof, as long as the file stays.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_dialog.py" />
      <source>Hoe kwam het binnen?</source>
      <translation>How did it come in?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_dialog.py" />
      <source>Toestemming intrekken: {what}</source>
      <translation>Withdraw consent: {what}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_dialog.py" />
      <source>Wat blijft</source>
      <translation>What stays</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_dialog.py" />
      <source>Wat er per bezoek blijft staan</source>
      <translation>What stays of each visit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_dialog.py" />
      <source>{question}: {answer} (gevraagd op {day})</source>
      <translation>{question}: {answer} (asked on {day})</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_dialog.py" />
      <source>{what}: {words}</source>
      <translation>{what}: {words}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_flow.py" />
      <source>Ingetrokken, maar bij het nalezen stond er nog iets in het kluisbestand. Sluit het programma en open het opnieuw: dan maakt het dit af.</source>
      <translation>Withdrawn, but on re-reading something still stood in the vault’s file. Close the program and open it again: it will then finish this.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_flow.py" />
      <source>Ingetrokken. Blijft: {stays}. De bevestiging print je via de drie puntjes.</source>
      <translation>Withdrawn. Stays: {stays}. You print the confirmation through the three dots.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_flow.py" />
      <source>Ingetrokken. Verwijderd en nagelezen: {went}. Blijft: {stays}. De bevestiging print je via de drie puntjes.</source>
      <translation>Withdrawn. Removed and re-read: {went}. Stays: {stays}. You print the confirmation through the three dots.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/withdraw_flow.py" />
      <source>Intrekken, en elke bladzijde van de kluis nalezen</source>
      <translation>Withdrawing, and re-reading every page of the vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Afgelopen</source>
      <translation>Ended</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>De cliënt beslist nu zelf. Laat opnieuw tekenen.</source>
      <translation>The client now decides alone. Ask to sign again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Er is een nieuwere tekst.</source>
      <translation>There is a newer text.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Gegeven</source>
      <translation>Given</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Gegeven op {day}, afgelopen op {ended}: de getekende termijn is voorbij</source>
      <translation>Given on {day}, ended on {ended}: the term that was signed is over</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Gegeven op {day}, ingetrokken op {withdrawn}</source>
      <translation>Given on {day}, withdrawn on {withdrawn}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Getekend door {who} op {day}, versie {version}</source>
      <translation>Signed by {who} on {day}, version {version}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Getekend op {day}, versie {version}</source>
      <translation>Signed on {day}, version {version}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Geweigerd</source>
      <translation>Refused</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Geweigerd op {day}, versie {version}</source>
      <translation>Refused on {day}, version {version}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Het document is niet meer hetzelfde als toen het werd verzegeld. Laat opnieuw tekenen.</source>
      <translation>The document is no longer the same as when it was sealed. Ask to sign again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Niet gevraagd</source>
      <translation>Not asked</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Nog niet gevraagd. Alles wat hierop rust blijft dicht.</source>
      <translation>Not asked yet. Everything that rests on this stays closed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Op papier getekend op {day}, op een tekst van vóór het programma</source>
      <translation>Signed on paper on {day}, on a text from before the program</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Op papier getekend op {day}, versie {version}</source>
      <translation>Signed on paper on {day}, version {version}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Op papier geweigerd op {day}, op een tekst van vóór het programma</source>
      <translation>Refused on paper on {day}, on a text from before the program</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Vinkje gezet op {day}, versie {version}</source>
      <translation>Ticked on {day}, version {version}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/consents/wording.py" />
      <source>Vraag je pas als je het gebruikt.</source>
      <translation>You ask this only when you use it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/backup_place.py" />
      <source>Back-up van Jindra Desk (*{ending})</source>
      <translation>Jindra Desk backup (*{ending})</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/backup_place.py" />
      <source>Waar komt de back-up?</source>
      <translation>Where does the backup go?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/backup_place.py" />
      <source>Welke back-up?</source>
      <translation>Which backup?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/backup_runner.py" />
      <source>Back-up gemaakt en nagekeken: {file}.</source>
      <translation>Backup made and checked: {file}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/backup_runner.py" />
      <source>Gestopt. Er is niets achtergebleven.</source>
      <translation>Stopped. Nothing was left behind.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/backup_runner.py" />
      <source>Je back-up is op proef teruggezet en kwam heel terug.</source>
      <translation>Your backup was put back as a test and came back whole.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/backup_words.py" />
      <source>Controleren</source>
      <translation>Checking</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/backup_words.py" />
      <source>Het vernietigingsregister gaat tot nummer {n}, van {day}.</source>
      <translation>The destruction register goes up to number {n}, of {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/backup_words.py" />
      <source>Het vernietigingsregister gaat tot nummer {n}.</source>
      <translation>The destruction register goes up to number {n}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/backup_words.py" />
      <source>Kopiëren</source>
      <translation>Copying</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/backup_words.py" />
      <source>Wegschrijven en teruglezen</source>
      <translation>Writing and reading back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/backup_words.py" />
      <source>{day} om {time}</source>
      <translation>{day} at {time}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/backup_words.py" />
      <source>{done} van {total}</source>
      <translation>{done} of {total}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/outside_words.py" />
      <source>Doe dit alleen als je in de map {place} hebt gekeken. Jindra Desk kijkt daar dan niet meer naar om.</source>
      <translation>Do this only if you looked in the folder {place}. Jindra Desk does not look there any more then.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/outside_words.py" />
      <source>Doe dit alleen als je op {place} hebt gekeken, of als de stick of schijf vernietigd is. Jindra Desk kijkt daar dan niet meer naar om.</source>
      <translation>Do this only if you looked on {place}, or if the stick or disk was destroyed. Jindra Desk does not look there any more then.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/outside_words.py" />
      <source>In de map {place} staat mogelijk een half document</source>
      <translation>In the folder {place} there may be half a document</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/outside_words.py" />
      <source>In de map {place} staat mogelijk een half dossier</source>
      <translation>In the folder {place} there may be half a file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/outside_words.py" />
      <source>In de map {place} staat mogelijk een halve print</source>
      <translation>In the folder {place} there may be half a print</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/outside_words.py" />
      <source>In een map op deze computer kan Jindra Desk iets niet weghalen. Kijk of de map er nog is en of je er mag schrijven, of haal het zelf weg.</source>
      <translation>In a folder on this computer there is something that Jindra Desk cannot take away. See whether the folder is still there and whether you may write in it, or take it away yourself.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/outside_words.py" />
      <source>Jindra Desk kan er nu niet bij</source>
      <translation>Jindra Desk cannot reach it now</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/outside_words.py" />
      <source>Jindra Desk werd hier afgebroken. Sluit de stick of schijf aan, dan gaat het vanzelf weg. Weghalen van een stick is nog geen wissen: vernietig een stick die je wegdoet.</source>
      <translation>Jindra Desk was cut off here. Connect the stick or disk, then it goes away by itself. Deleting on a stick is not wiping: destroy a stick that you dispose of.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/outside_words.py" />
      <source>Op {place} staat mogelijk een half document</source>
      <translation>{place} may hold half a document</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/outside_words.py" />
      <source>Op {place} staat mogelijk een half dossier</source>
      <translation>{place} may hold half a file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/outside_words.py" />
      <source>Op {place} staat mogelijk een halve print</source>
      <translation>{place} may hold half a print</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/copies/outside_words.py" />
      <source>Sluit die stick of schijf aan, dan gaat het weg</source>
      <translation>Connect that stick or disk, then it goes away</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/day_question.py" />
      <source>Datum van vandaag</source>
      <translation>Today's date</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/day_question.py" />
      <source>De klok van deze computer staat op {today}. Het nieuwste in je kluis is van {known}. Wat niet terug kan, wacht daarom even. Kijk op een kalender of je telefoon, en typ de datum van vandaag.</source>
      <translation>The clock of this computer says {today}. The newest in your vault is of {known}. What cannot be undone therefore waits. Look at a calendar or your phone, and type today's date.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/day_question.py" />
      <source>Ga verder</source>
      <translation>Continue</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/day_question.py" />
      <source>Welke dag is het vandaag?</source>
      <translation>What day is it today?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/dialog_drafts.py" />
      <source>Dit stond er nog, en is nog niet bewaard. Met «Niet nu» gooi je het weg.</source>
      <translation>This was still here, and is not saved yet. “Not now” throws it away.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/errors.py" />
      <source>Dit is geen BSN</source>
      <translation>This is not a BSN</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/errors.py" />
      <source>Dit is geen paspoort</source>
      <translation>This is no passport</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/errors.py" />
      <source>Dit klopt</source>
      <translation>This is right</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/errors.py" />
      <source>Nee, niets over gezondheid</source>
      <translation>No, nothing about health</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/freed_lines.py" />
      <source>{what} ({waits})</source>
      <translation>{what} ({waits})</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/freed_lines.py" />
      <source>{who}: {what}</source>
      <translation>{who}: {what}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/needed_words.py" />
      <source>Alles ingevuld</source>
      <translation>Everything filled in</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/needed_words.py" />
      <source>Niet ingevuld: {names}</source>
      <translation>Not filled in: {names}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/needed_words.py" />
      <source>Nog nodig: {names}</source>
      <translation>Still needed: {names}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/needed_words.py" />
      <source>{first} en {n} meer</source>
      <translation>{first} and {n} more</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/outside_dialog.py" />
      <source>Bewaart alles binnen de EU</source>
      <translation>Keeps everything within the EU</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/outside_dialog.py" />
      <source>Dit komt op het voorblad van elk dossier dat je meegeeft. «Geen» is ook een antwoord. Je wijzigt het later bij Instellingen, Praktijk.</source>
      <translation>This goes on the cover of each file that you hand out. “None” is an answer too. You change it later under Settings, Practice.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/outside_dialog.py" />
      <source>Wie krijgt gegevens van je cliënten?</source>
      <translation>Who gets data of your clients?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/policy_rows.py" />
      <source>Aangescherpt</source>
      <translation>Made stricter</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/policy_rows.py" />
      <source>Bron: {source}</source>
      <translation>Source: {source}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/policy_rows.py" />
      <source>Wijzig</source>
      <translation>Change</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/policy_rows.py" />
      <source>Wijzig {what}</source>
      <translation>Change {what}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/practice_form.py" />
      <source>Btw-id</source>
      <translation>VAT ID</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/practice_form.py" />
      <source>Huidpraktijk</source>
      <translation>Skin practice</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/practice_form.py" />
      <source>Je voor- en achternaam</source>
      <translation>Your first name and surname</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/practice_form.py" />
      <source>Naam van de praktijk</source>
      <translation>Name of the practice</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/practice_form.py" />
      <source>Soort praktijk</source>
      <translation>Kind of practice</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/forms/typed_state.py" />
      <source>[nummer weggelaten]</source>
      <translation>[number left out]</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>Alles wat over deze cliënt in de kluis staat gaat mee: gegevens, gezondheid, behandelingen, foto’s en getekende toestemmingen. De kopie komt in {place} en is niet versleuteld: wie daarbij kan, kan alles lezen. Wis hem daar zodra hij is meegegeven.</source>
      <translation>Everything about this client in the vault goes along: details, health, treatments, photos and signed consents. The copy goes into {place} and is not encrypted: whoever can reach it can read everything. Wipe it there as soon as it is handed over.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>De map is niet te openen. Zoek hem zelf op: {place}.</source>
      <translation>The folder cannot be opened. Look it up yourself: {place}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>Dossier meegeven?</source>
      <translation>Hand out the file?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>Er is niets ingelezen. Die regels bewaar je hier nooit. Is het iets anders, lees het dossier dan toch in.</source>
      <translation>Nothing was read in. Those lines are never kept here. If it is something else, read the file in all the same.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>Er is niets ingelezen. Een BSN bewaar je hier nooit. Is het iets anders, zoals een lotnummer, lees het dossier dan toch in.</source>
      <translation>Nothing was read in. A BSN is never kept here. If it is something else, such as a lot number, read the file in after all.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>Geef mee</source>
      <translation>Hand out</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>Het verzoek staat nog open: zeg op de cliëntpagina dat de kopie is meegegeven.</source>
      <translation>The request is still open: say on the client's page that the copy was handed over.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>In dit dossier staat een nummer dat op een BSN lijkt.</source>
      <translation>This file holds a number that looks like a BSN.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>In dit dossier staat iets dat op de coderegels van een paspoort of ID-kaart lijkt.</source>
      <translation>This file holds something that looks like the code lines of a passport or identity card.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>Ingelezen.</source>
      <translation>Imported.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>Kies dossier.json uit een uitgegeven map</source>
      <translation>Choose dossier.json from a handed-out folder</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>Kijk op papier of vraag het na. Klopt de datum, lees het dossier dan toch in.</source>
      <translation>Look on paper or ask. If the date is right, read the file in after all.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>Kopie gemaakt in {place}: map {folder}. Deze ligt leesbaar buiten de kluis.</source>
      <translation>Copy made in {place}: folder {folder}. It lies outside the vault, for anyone to read.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>Open de map</source>
      <translation>Open the folder</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>Uitgegeven dossier (*.json)</source>
      <translation>Handed-out file (*.json)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/handout/actions.py" />
      <source>Waar komt de kopie van het dossier?</source>
      <translation>Where does the copy of the file go?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/countdown.py" />
      <source>Nog 1 seconde, dan gaat Jindra Desk op slot.</source>
      <translation>1 more second, then Jindra Desk locks.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/countdown.py" />
      <source>Nog {n} seconden, dan gaat Jindra Desk op slot.</source>
      <translation>{n} more seconds, then Jindra Desk locks.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>De kluis wordt bijgewerkt voor deze versie.</source>
      <translation>The vault is being updated for this version.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Er loopt nog een back-up of een andere opdracht. De kluis gaat daarna open.</source>
      <translation>A backup or another command is still running. The vault opens after it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Even ontgrendelen.</source>
      <translation>Unlocking takes a moment.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Kluis versleuteld. Er is niets geladen en niets leesbaar.</source>
      <translation>Vault encrypted. Nothing is loaded and nothing is readable.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Toch openen</source>
      <translation>Open it all the same</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Welkom terug</source>
      <translation>Welcome back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/lock_screen.py" />
      <source>Zet een back-up terug</source>
      <translation>Put a backup back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/notice.py" />
      <source>De computer was druk. Wat je het laatst typte, staat er misschien niet bij.</source>
      <translation>The computer was busy. What you typed last may be missing.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/notice.py" />
      <source>Ontgrendel je kluis om te beginnen.</source>
      <translation>Unlock your vault to begin.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/notice.py" />
      <source>Sinds {time}, door jou op slot gedaan.</source>
      <translation>Since {time}, locked by you.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/notice.py" />
      <source>Sinds {time}, na het tekenen.</source>
      <translation>Since {time}, after signing.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/notice.py" />
      <source>Sinds {time}, na twee minuten rust.</source>
      <translation>Since {time}, after two minutes of rest.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/notice.py" />
      <source>Sinds {time}, na {n} seconden rust.</source>
      <translation>Since {time}, after {n} seconds of rest.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/notice.py" />
      <source>Sinds {time}, omdat de computer ging slapen.</source>
      <translation>Since {time}, because the computer went to sleep.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/notice.py" />
      <source>Sinds {time}, omdat de computer sliep of zijn klok versprong.</source>
      <translation>Since {time}, because the computer slept or its clock jumped.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/notice.py" />
      <source>Sinds {time}, omdat de klok van de computer terugging.</source>
      <translation>Since {time}, because the computer’s clock went back.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/notice.py" />
      <source>Sinds {time}, omdat de laptop dichtging.</source>
      <translation>Since {time}, because the laptop was closed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/notice.py" />
      <source>Sinds {time}, omdat er van gebruiker werd gewisseld.</source>
      <translation>Since {time}, because the user was switched.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/notice.py" />
      <source>Sinds {time}, omdat je het venster klein maakte.</source>
      <translation>Since {time}, because you minimised the window.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/notice.py" />
      <source>Sinds {time}, samen met het scherm van de computer.</source>
      <translation>Since {time}, together with the computer’s screen.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/notice.py" />
      <source>Wat je aan het typen was, is als concept bewaard.</source>
      <translation>What you were typing is kept as a draft.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/pin_field.py" />
      <source>Een pincode is van cijfers. Woorden typ je bij «Wachtwoordzin».</source>
      <translation>A PIN is made of digits. Type words at “Passphrase”.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/pin_field.py" />
      <source>Na vijf missers is je wachtwoordzin nodig.</source>
      <translation>After five misses your passphrase is needed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/pin_field.py" />
      <source>Nog {n} pogingen, daarna is je wachtwoordzin nodig.</source>
      <translation>{n} tries left, then your passphrase is needed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/pin_field.py" />
      <source>Nog één poging, daarna is je wachtwoordzin nodig.</source>
      <translation>One try left, then your passphrase is needed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/pin_field.py" />
      <source>Pincode</source>
      <translation>PIN</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/secret_entry.py" />
      <source>Herstelcode</source>
      <translation>Recovery code</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/secret_entry.py" />
      <source>Je vindt hem op je nieuwste herstelblad.</source>
      <translation>It is on your newest recovery sheet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/secret_entry.py" />
      <source>Ontgrendel</source>
      <translation>Unlock</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/secret_entry.py" />
      <source>Ontgrendel met</source>
      <translation>Unlock with</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/secret_entry.py" />
      <source>Ontgrendel met je pincode</source>
      <translation>Unlock with your PIN</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/secret_entry.py" />
      <source>Toch met je wachtwoordzin</source>
      <translation>Use your passphrase after all</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/secret_entry.py" />
      <source>Wachtwoordzin</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/secret_entry.py" />
      <source>Wachtwoordzin vergeten?</source>
      <translation>Forgot the passphrase?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/unlocking.py" />
      <source>Er loopt nu een back-up of een andere opdracht op deze kluis.</source>
      <translation>A backup or another command is working on this vault now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/unlocking.py" />
      <source>Wacht tot die klaar is en probeer het opnieuw.</source>
      <translation>Wait until it is done and try again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/wait_line.py" />
      <source>Nog 1 seconde wachten.</source>
      <translation>Wait 1 more second.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/lock/wait_line.py" />
      <source>Nog {n} seconden wachten.</source>
      <translation>Wait {n} more seconds.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/navigation/file_dialogs.py" />
      <source>Bestand</source>
      <translation>File</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/navigation/file_dialogs.py" />
      <source>Map</source>
      <translation>Folder</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/navigation/file_dialogs.py" />
      <source>Soort:</source>
      <translation>Kind:</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/navigation/file_dialogs.py" />
      <source>Waar:</source>
      <translation>Where:</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/navigation/file_dialogs.py" />
      <source>{ending}-bestand</source>
      <translation>{ending} file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/navigation/route_words.py" />
      <source>Bezoek</source>
      <translation>Visit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/navigation/route_words.py" />
      <source>Cliënt</source>
      <translation>Client</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/navigation/save_place.py" />
      <source>Bewaar als pdf</source>
      <translation>Save as PDF</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/navigation/save_place.py" />
      <source>Pdf-bestand (*.pdf)</source>
      <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_canvas.py" />
      <source>Foto’s vergelijken</source>
      <translation>Compare photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_canvas.py" />
      <source>Links: {left}. Rechts: {right}. Zoom {zoom} procent, scheiding op {divider} procent.</source>
      <translation>Left: {left}. Right: {right}. Zoom {zoom} per cent, divider at {divider} per cent.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>De foto komt eraan</source>
      <translation>The photo is on its way</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Een klik legt hem</source>
      <translation>A click puts it</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Foto’s vergelijken: {area}</source>
      <translation>Compare photos: {area}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Kies een foto voor</source>
      <translation>Choose a photo for</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Links</source>
      <translation>Left</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Manier van vergelijken</source>
      <translation>Way of comparing</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Naar foto’s</source>
      <translation>To photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Naast elkaar</source>
      <translation>Side by side</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Nog geen twee foto’s</source>
      <translation>Not two photos yet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Rechts</source>
      <translation>Right</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Schuif</source>
      <translation>Slider</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Terug naar de foto’s</source>
      <translation>Back to the photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_page.py" />
      <source>Vergelijken kan met twee foto’s of meer. Voeg er een toe.</source>
      <translation>Comparing takes two photos or more. Add one.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Alleen voor het dossier</source>
      <translation>Only for the file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Ander gebied</source>
      <translation>Different area</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Andere houding</source>
      <translation>Different pose</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Bekijk toestemming</source>
      <translation>View consent</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Dit zijn foto’s van iets anders</source>
      <translation>These photos show different things</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Gebied</source>
      <translation>Area</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Houding</source>
      <translation>Pose</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Kies twee foto’s</source>
      <translation>Choose two photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Klik op een foto hieronder.</source>
      <translation>Click a photo below.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Kopiëren, printen en exporteren voor publicatie kan niet.</source>
      <translation>Copying, printing and exporting for publication is not possible.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Mag op: {places}</source>
      <translation>May be on: {places}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Moment</source>
      <translation>Moment</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Niet elke foto hier is goedgekeurd. Noteer het bij de foto’s, per foto.</source>
      <translation>Not every photo here is approved. Note it with the photos, one by one.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Publiceren is niet gevraagd.</source>
      <translation>Publishing has not been asked.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Vergelijk met beleid</source>
      <translation>Compare with care</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Volgens wat je bij de foto’s noteerde. Licht, schaal en hoek zijn niet gemeten.</source>
      <translation>Going by what you noted with the photos. Light, scale and angle were not measured.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>Zelfde houding</source>
      <translation>Same pose</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>en hetzelfde gebied</source>
      <translation>and the same area</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>{name} keurde deze foto’s daarvoor goed.</source>
      <translation>{name} approved these photos for that.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>{place}: {words}.</source>
      <translation>{place}: {words}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/compare_side.py" />
      <source>{what} op {day}</source>
      <translation>{what} on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/damaged_row.py" />
      <source>Bekijk foto</source>
      <translation>View photo</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/damaged_row.py" />
      <source>De hele foto</source>
      <translation>The whole photo</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/damaged_row.py" />
      <source>Deze foto niet bewaren</source>
      <translation>Do not save this photo</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/damaged_row.py" />
      <source>Dit is de hele foto, zoals hij nu is. Wat erop ontbreekt of grijs is, komt niet terug. Kopieer hem liever opnieuw van de camera of telefoon.</source>
      <translation>This is the whole photo as it is now. What is missing or grey in it will not come back. Better copy it from the camera or phone again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/damaged_row.py" />
      <source>Een deel van deze foto is beschadigd</source>
      <translation>Part of this photo is damaged</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/damaged_row.py" />
      <source>Toch gebruiken</source>
      <translation>Use it anyway</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/damaged_row.py" />
      <source>{file}: een deel is beschadigd.</source>
      <translation>{file}: part of it is damaged.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/film_strip.py" />
      <source>Filmstrip</source>
      <translation>Film strip</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/film_strip.py" />
      <source>Foto toevoegen</source>
      <translation>Add photo</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/film_strip.py" />
      <source>{what}. L legt hem links, R rechts.</source>
      <translation>{what}. L puts it left, R right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/gallery.py" />
      <source>Foto van {day}: {area}, {pose}, {moment}</source>
      <translation>Photo of {day}: {area}, {pose}, {moment}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>1 foto wordt</source>
      <translation>1 photo is</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Bekijk een beschadigde foto voordat je hem gebruikt.</source>
      <translation>View a damaged photo before you use it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Bewaar foto</source>
      <translation>Save photo</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Bewaar {number} foto’s</source>
      <translation>Save {number} photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Datum voor deze foto’s</source>
      <translation>Date for these photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Deze dag moet nog komen.</source>
      <translation>This day is still to come.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Deze foto staat er al.</source>
      <translation>This photo is there already.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Deze foto’s staan er al.</source>
      <translation>These photos are there already.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Er staat geen foto meer klaar. Kies andere foto’s, of «Niet nu».</source>
      <translation>No photo is ready any more. Choose other photos, or «Not now».</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Geen van deze bestanden is een foto die hier kan.</source>
      <translation>None of these files is a photo that fits here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Nieuwe foto’s</source>
      <translation>New photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Nog kiezen: {parts}.</source>
      <translation>Still to choose: {parts}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Plaats en tijd van de camera zijn weggehaald</source>
      <translation>Place and time from the camera have been removed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Van {number} foto’s gaf de camera geen bruikbare datum. Wanneer zijn ze gemaakt?</source>
      <translation>For {number} photos the camera gave no usable date. When were they taken?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Vul deze datum in</source>
      <translation>Fill in this date</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Vul een datum in.</source>
      <translation>Enter a date.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>Vul in</source>
      <translation>Fill in</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>datum</source>
      <translation>date</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>gebied</source>
      <translation>area</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>moment</source>
      <translation>moment</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>{number} foto’s worden</source>
      <translation>{number} photos are</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/import_panel.py" />
      <source>{photos} kleiner bewaard, van {given} naar {kept} megapixel. De volle grootte staat alleen nog op je camera of telefoon. Je kiest dit bij Instellingen, Weergave.</source>
      <translation>{photos} made smaller, from {given} to {kept} megapixels. The full size is then only on your camera or phone. You choose this under Settings, Appearance.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/incoming_row.py" />
      <source>De camera zegt {day}, en dat moet nog komen.</source>
      <translation>The camera says {day}, and that is still to come.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/incoming_row.py" />
      <source>Geen datum van de camera.</source>
      <translation>No date from the camera.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/incoming_row.py" />
      <source>Nieuwe foto</source>
      <translation>New photo</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/known_row.py" />
      <source>{file}: deze foto staat al in dit dossier, bij {day}.</source>
      <translation>{file}: this photo is in this file already, at {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/known_row.py" />
      <source>{file}: deze foto staat al in een ander dossier. Kijk na of je de goede cliënt voor je hebt.</source>
      <translation>{file}: this photo is in another client’s file already. Check that you have the right client before you.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/known_row.py" />
      <source>{file}: deze foto staat hier al tussen.</source>
      <translation>{file}: this photo is among these already.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_actions.py" />
      <source>De foto en zijn kleine voorbeelden gaan weg. Dit kan niet terug.</source>
      <translation>The photo and its small previews go. This cannot be undone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_actions.py" />
      <source>Deze foto staat niet meer bij de naam.</source>
      <translation>This photo no longer stands beside the name.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_actions.py" />
      <source>Deze foto staat nu bij de naam.</source>
      <translation>This photo now stands beside the name.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_actions.py" />
      <source>Foto van {day} verwijderen?</source>
      <translation>Delete the photo of {day}?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_actions.py" />
      <source>Foto verwijderd.</source>
      <translation>Photo deleted.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_actions.py" />
      <source>Goedgekeurd voor {place}.</source>
      <translation>Approved for {place}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_actions.py" />
      <source>Haal hem ook weg van: {places}.</source>
      <translation>Take it down from: {places} as well.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_actions.py" />
      <source>Het bezoek waar hij bij hoort, blijft.</source>
      <translation>The visit that it belongs to stays.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_actions.py" />
      <source>Niet meer voor {place}. Haal de foto daar weg.</source>
      <translation>No longer for {place}. Take the photo down there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_actions.py" />
      <source>Verwijder</source>
      <translation>Delete</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_cell.py" />
      <source>Alleen voor bij de naam</source>
      <translation>Only to show beside the name</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_cell.py" />
      <source>Gebruik als portret</source>
      <translation>Use as portrait</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_cell.py" />
      <source>Goedgekeurd voor: {place}</source>
      <translation>Approved for: {place}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_cell.py" />
      <source>Mag niet meer op: {place}</source>
      <translation>No longer on: {place}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_cell.py" />
      <source>Mag op {place}, sinds {day}</source>
      <translation>May be on {place}, since {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_cell.py" />
      <source>Niet meer als portret</source>
      <translation>No longer as portrait</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_cell.py" />
      <source>Niet meer op {place}, sinds {day}. Haal hem daar weg.</source>
      <translation>No longer on {place}, since {day}. Take it down there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_cell.py" />
      <source>{moment}, {area}, {pose}</source>
      <translation>{moment}, {area}, {pose}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_grid.py" />
      <source>Toon oudere foto’s (nog {n})</source>
      <translation>Show older photos ({n} more)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_intake.py" />
      <source>Alle bestanden (*)</source>
      <translation>All files (*)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_intake.py" />
      <source>Foto’s ({endings})</source>
      <translation>Photos ({endings})</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_intake.py" />
      <source>Foto’s bewaren</source>
      <translation>Keeping photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_intake.py" />
      <source>Foto’s inlezen</source>
      <translation>Reading photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_intake.py" />
      <source>Foto’s lezen</source>
      <translation>Reading photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_intake.py" />
      <source>Kies foto’s</source>
      <translation>Choose photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/photo_intake.py" />
      <source>Kies portret</source>
      <translation>Choose portrait</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/shown_photo.py" />
      <source>Dit staat niet op deze computer. Er is niets bewaard.</source>
      <translation>This is not on this computer. Nothing was kept.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/shown_photo.py" />
      <source>Kopieer de foto eerst naar een map op deze computer.</source>
      <translation>First copy the photo to a folder on this computer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>1 foto bewaard.</source>
      <translation>1 photo saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Afgevinkt: de foto’s zijn van telefoon en kaart.</source>
      <translation>Ticked off: the photos are off phone and card.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>De foto’s blijven gesloten.</source>
      <translation>The photos stay closed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>De foto’s staan misschien nog op je telefoon of kaart.</source>
      <translation>The photos may still be on your phone or card.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Deze cliënt bewaart foto’s zelf.</source>
      <translation>This client keeps their own photos.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Deze foto wordt niet bewaard.</source>
      <translation>This photo is not kept.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Deze foto’s worden niet bewaard.</source>
      <translation>These photos are not kept.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Er is nog geen toestemming voor foto’s.</source>
      <translation>There is no consent for photos yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Er komen geen foto’s in het dossier.</source>
      <translation>No photos go into the file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Er worden al foto’s gelezen. Sleep deze straks opnieuw.</source>
      <translation>Photos are being read already. Drag these again in a moment.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Foto’s kunnen pas na een getekende toestemming. Weigeren mag ook.</source>
      <translation>Photos are only possible after a signed consent. Refusing is fine too.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Gedaan</source>
      <translation>Done</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Gestopt. Wat al bewaard was, staat erbij.</source>
      <translation>Stopped. What was already saved is there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Haal ze daar weg.</source>
      <translation>Remove them there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Nog geen foto’s</source>
      <translation>No photos yet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Sleep ze hierheen of kies ze van de camerakaart.</source>
      <translation>Drag them here or choose them from the camera card.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>Zonder foto’s is er later minder om op terug te vallen, ook bij een klacht. De keuze is vrij.</source>
      <translation>Without photos there is less to fall back on later, also in a complaint. The choice is free.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>{number} foto’s</source>
      <translation>{number} photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/tab.py" />
      <source>{number} foto’s bewaard.</source>
      <translation>{number} photos saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/zoom_chip.py" />
      <source>Zoom in (+)</source>
      <translation>Zoom in (+)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/photos/zoom_chip.py" />
      <source>Zoom uit (−)</source>
      <translation>Zoom out (−)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/certificate_view.py" />
      <source>Brief aan de cliënt: print of bewaar hem, dan gaat hij uit de kluis</source>
      <translation>Letter to the client: print or save it, then it leaves the vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/certificate_view.py" />
      <source>Deze brief weggooien?</source>
      <translation>Throw this letter away?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/certificate_view.py" />
      <source>Gooi weg</source>
      <translation>Discard</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/certificate_view.py" />
      <source>Hij is nog niet geprint of bewaard, en opnieuw maken kan niet: het dossier is weg.</source>
      <translation>It has not been printed or saved yet, and it cannot be made again: the file is gone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/certificate_view.py" />
      <source>Terug naar de brief</source>
      <translation>Back to the letter</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/certificate_view.py" />
      <source>antwoord-op-verzoek-{number}.pdf</source>
      <translation>answer-to-request-{number}.pdf</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/certificate_view.py" />
      <source>antwoord-op-verzoek.pdf</source>
      <translation>answer-to-request.pdf</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/certificate_view.py" />
      <source>bewijs-van-vernietiging-{number}.pdf</source>
      <translation>certificate-of-destruction-{number}.pdf</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/page_sheets.py" />
      <source>Pagina’s van {title}</source>
      <translation>Pages of {title}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/page_view.py" />
      <source>Pagina {number}</source>
      <translation>Page {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/preview.py" />
      <source>Deze printer maakt geen papier maar een bestand. Dat ligt buiten de kluis.</source>
      <translation>This printer makes a file and no paper. It lies outside the vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/preview.py" />
      <source>Dit wordt een bestand en geen print. Kies «Bewaar als pdf».</source>
      <translation>This becomes a file and not a print. Choose “Save as PDF”.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/preview.py" />
      <source>Er is geen printer op deze computer. Kies «Bewaar als pdf».</source>
      <translation>There is no printer on this computer. Choose «Save as PDF».</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/preview.py" />
      <source>Gestopt. Er is niets naar de printer gegaan.</source>
      <translation>Stopped. Nothing went to the printer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/preview.py" />
      <source>Gestopt. Wat al bij de printer is, kan nog op papier komen.</source>
      <translation>Stopped. What is already at the printer may still come out on paper.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/preview.py" />
      <source>Naar de printer</source>
      <translation>To the printer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/preview.py" />
      <source>Naar de printer gestuurd.</source>
      <translation>Sent to the printer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/preview.py" />
      <source>Opgeslagen in {place}: {file}. Deze kopie ligt leesbaar buiten de kluis.</source>
      <translation>Saved in {place}: {file}. This copy lies outside the vault, for anyone to read.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/preview.py" />
      <source>Print</source>
      <translation>Print</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/print_run.py" />
      <source>De printer neemt niets aan.</source>
      <translation>The printer accepts nothing.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/print_run.py" />
      <source>Het document staat veilig in de kluis.</source>
      <translation>The document is safe in the vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/printing/print_run.py" />
      <source>Kijk of de printer aan staat, of kies «Bewaar als pdf».</source>
      <translation>Check that the printer is on, or choose «Save as PDF».</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/assistant.py" />
      <source>De back-up gaat open</source>
      <translation>Opening the backup</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/assistant.py" />
      <source>Dit zit erin</source>
      <translation>This is in it</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/assistant.py" />
      <source>Een back-up gaat open met je wachtwoordzin of met de code van je herstelblad. Meer is niet nodig, ook niet op een nieuwe computer.</source>
      <translation>A backup opens with your passphrase or with the code on your recovery sheet. Nothing more is needed, on a new computer either.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/assistant.py" />
      <source>Een back-up terugzetten</source>
      <translation>Put a backup back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/assistant.py" />
      <source>Ga toch door</source>
      <translation>Go on anyway</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/assistant.py" />
      <source>Het terugzetten is gestopt. Er is niets veranderd.</source>
      <translation>Putting it back was stopped. Nothing has changed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/assistant.py" />
      <source>Kies eerst een bestand.</source>
      <translation>Choose a file first.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/assistant.py" />
      <source>Naar het slot</source>
      <translation>To the lock screen</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/assistant.py" />
      <source>Open de back-up</source>
      <translation>Open the backup</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/assistant.py" />
      <source>Sluit de stick aan en kies het bestand dat op .jdb eindigt. Neem de nieuwste die je hebt.</source>
      <translation>Plug in the stick and choose the file that ends in .jdb. Take the newest you have.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/assistant.py" />
      <source>Teruggezet</source>
      <translation>Put back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/assistant.py" />
      <source>Terugzetten en nalezen</source>
      <translation>Putting back and reading through</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/assistant.py" />
      <source>Vink eerst aan wat je besluit.</source>
      <translation>First tick what you decide.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/assistant.py" />
      <source>Waarmee gaat hij open?</source>
      <translation>What opens it?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/assistant.py" />
      <source>Wordt bekeken</source>
      <translation>Looking at it</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/assistant.py" />
      <source>Zet terug</source>
      <translation>Put back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>De back-up van {moment} staat terug</source>
      <translation>The backup of {moment} is back in place</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>De kluis die hier nu staat, blijft tot je de teruggezette voor het eerst ontgrendelt. Dan wordt hij vernietigd.</source>
      <translation>The vault that is here now stays until you unlock the one you put back for the first time. Then it is destroyed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>De kluis die hier nu staat, is gelezen. Wat je daarin na deze back-up hebt vernietigd of ingetrokken, wordt bij het terugzetten opnieuw gedaan. Je hoeft geen nummer op te zoeken.</source>
      <translation>The vault that stands here now has been read. What you destroyed or withdrew in it after this backup is done again while the backup is put back. You need not look up a number.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>De vorige kluis staat er nog. Hij wordt vernietigd zodra je nu ontgrendelt.</source>
      <translation>The previous vault is still there. It is destroyed as soon as you unlock now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>Er is geen nieuwer register. Ik ga door, en weet dat vernietigde dossiers en ingetrokken toestemmingen terug kunnen komen.</source>
      <translation>There is no newer register. I go on, and know that destroyed files and withdrawn consents may come back.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>Er ligt een vernietigingsregister bij.</source>
      <translation>A destruction register lies beside it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>Er ligt geen vernietigingsregister bij de kluis of de back-up.</source>
      <translation>There is no destruction register beside the vault or the backup.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>Gemaakt op {moment} met versie {version}, {size}.</source>
      <translation>Made on {moment} with version {version}, {size}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>Het register is er niet meer. Ik ga door, en weet dat vernietigde dossiers en ingetrokken toestemmingen terug kunnen komen.</source>
      <translation>The register is gone. I go on, and know that destroyed files and withdrawn consents may come back.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>Het staat op elk bewijs van vernietiging, elke bevestiging van een intrekking en elk formulier dat op het scherm is getekend. Pak het hoogste erbij dat je hebt: is het register ouder, dan zeg ik het.</source>
      <translation>It is on every proof of destruction, every confirmation of a withdrawal and every form that was signed on the screen. Take the highest you have: if the register is older, you are told.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>Hier staat een kluis met een beschadigd sleutelbestand. Hij blijft tot je de teruggezette voor het eerst ontgrendelt. Dan wordt hij vernietigd.</source>
      <translation>A vault with a damaged key file is here. It stays until you unlock the one you put back for the first time. Then it is destroyed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>Hoogste nummer</source>
      <translation>Highest number</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>Ik heb geen papier met zo’n nummer</source>
      <translation>I have no paper with such a number</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>Je ging door zonder een compleet register. Dat staat in het logboek.</source>
      <translation>You went on without a complete register. That is in the log.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>Kies een bestand</source>
      <translation>Choose a file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>Kijk zelf na of er iemand terug is die je had vernietigd, en vernietig dat dossier opnieuw.</source>
      <translation>Check for yourself whether anybody is back whom you had destroyed, and destroy that file again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>Niets: wat volgens het register is vernietigd, ingetrokken, vastgehouden of losgelaten, stond in deze back-up al goed.</source>
      <translation>Nothing: what was destroyed, withdrawn, held or released according to the register was already right in this backup.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>Opnieuw gedaan</source>
      <translation>Done again</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>Typ het hoogste nummer, of vink aan dat je geen papier met een nummer hebt.</source>
      <translation>Type the highest number, or tick that you have no paper with a number.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>Van {moment}</source>
      <translation>Of {moment}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>Wat is het hoogste «Nummer in het register» op je papieren?</source>
      <translation>What is the highest «Number in the register» on your papers?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>{clients} en {photos}, helemaal nagelezen</source>
      <translation>{clients} and {photos}, read through completely</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/steps.py" />
      <source>{clients}, {photos} en {documents}</source>
      <translation>{clients}, {photos} and {documents}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>Van {n} intrekking verwijderd wat eerder was vastgehouden</source>
      <translation>Of {n} withdrawal, removed what had been held before</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>Van {n} intrekkingen verwijderd wat eerder was vastgehouden</source>
      <translation>Of {n} withdrawals, removed what had been held before</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>{n} beperking bijgewerkt</source>
      <translation>{n} restriction brought up to date</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>{n} beperkingen bijgewerkt</source>
      <translation>{n} restrictions brought up to date</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>{n} bezwaar teruggezet</source>
      <translation>{n} objection put back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>{n} bezwaren teruggezet</source>
      <translation>{n} objections put back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>{n} boekjaar afgesloten</source>
      <translation>{n} financial year closed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>{n} boekjaren afgesloten</source>
      <translation>{n} financial years closed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>{n} dossier vernietigd</source>
      <translation>{n} file destroyed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>{n} dossier weer losgelaten</source>
      <translation>{n} file released again</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>{n} dossier weer vastgehouden</source>
      <translation>{n} file held again</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>{n} dossiers vernietigd</source>
      <translation>{n} files destroyed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>{n} dossiers weer losgelaten</source>
      <translation>{n} files released again</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>{n} dossiers weer vastgehouden</source>
      <translation>{n} files held again</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>{n} foto verwijderd</source>
      <translation>{n} photo removed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>{n} foto’s verwijderd</source>
      <translation>{n} photos removed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>{n} goedkeuring van een foto beëindigd</source>
      <translation>{n} approval of a photo ended</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>{n} goedkeuringen van foto’s beëindigd</source>
      <translation>{n} approvals of photos ended</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>{n} toestemming ingetrokken</source>
      <translation>{n} consent withdrawn</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/restore/words.py" />
      <source>{n} toestemmingen ingetrokken</source>
      <translation>{n} consents withdrawn</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/death_dialog.py" />
      <source>De datum en van wie je het hoorde komen op het bewijs van vernietiging. Namen staan daar niet op.</source>
      <translation>The date and who told you go on the certificate of destruction. No names are on it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/death_dialog.py" />
      <source>Neem over</source>
      <translation>Use this</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/destruction_run.py" />
      <source>De brief wacht op je, met de naam erop: print of bewaar hem, dan is ook die weg.</source>
      <translation>The letter waits for you, with the name on it: print or save it, then that is gone as well.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/destruction_run.py" />
      <source>De zaak blijft open tot de rest ook weg is.</source>
      <translation>The case stays open until the rest is gone too.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/destruction_run.py" />
      <source>In de kluis is niets meer gevonden. Bewijs {number} opgeslagen.</source>
      <translation>Nothing was found in the vault any more. Proof {number} saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/destruction_run.py" />
      <source>Vernietigd en nagelezen: niets gevonden. Bewijs {number} opgeslagen.</source>
      <translation>Destroyed and read back: nothing found. Certificate {number} saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/destruction_run.py" />
      <source>Vernietigd en nagelezen: van het dossier is niets gevonden. Bewijs {number} opgeslagen.</source>
      <translation>Destroyed and read back: nothing of the file was found. Proof {number} saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/destruction_run.py" />
      <source>Vernietigd en nagelezen: van het dossier is niets gevonden. Blijft: {where}. Bewijs {number} opgeslagen.</source>
      <translation>Destroyed and read back: nothing of the file was found. Stays: {where}. Certificate {number} kept.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/destruction_run.py" />
      <source>Vernietigen en nalezen</source>
      <translation>Destroying and reading back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/erasure_flow.py" />
      <source>1 behandeling</source>
      <translation>1 treatment</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/erasure_flow.py" />
      <source>1 document</source>
      <translation>1 document</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/erasure_flow.py" />
      <source>1 toestemming</source>
      <translation>1 consent</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/erasure_flow.py" />
      <source>Dossier van {who} vernietigen?</source>
      <translation>Destroy the file of {who}?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/erasure_flow.py" />
      <source>Een dossier zonder behandelingen</source>
      <translation>A file without treatments</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/erasure_flow.py" />
      <source>{n} behandelingen</source>
      <translation>{n} treatments</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/erasure_flow.py" />
      <source>{n} bon op ‘{name}’ blijft tot en met {day}.</source>
      <translation>{n} receipt under ‘{name}’ stays through {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/erasure_flow.py" />
      <source>{n} bonnen op ‘{name}’ blijven tot en met {day}.</source>
      <translation>{n} receipts under ‘{name}’ stay through {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/erasure_flow.py" />
      <source>{n} toestemmingen</source>
      <translation>{n} consents</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/erasure_flow.py" />
      <source>{what} gaan weg. Dit kan niet terug.</source>
      <translation>{what} go. This cannot be undone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/erasure_flow.py" />
      <source>{what} gaat weg. Dit kan niet terug.</source>
      <translation>{what} goes. This cannot be undone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/hold_dialog.py" />
      <source>Dag van de klacht</source>
      <translation>Day of the complaint</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/hold_dialog.py" />
      <source>Dossier vasthouden</source>
      <translation>Hold file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/hold_dialog.py" />
      <source>Houd vast</source>
      <translation>Hold</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/hold_dialog.py" />
      <source>Kies {day} of later: {term} na de klacht.</source>
      <translation>Choose {day} or later: {term} after the complaint.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/hold_dialog.py" />
      <source>Langer vasthouden</source>
      <translation>Hold longer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/hold_dialog.py" />
      <source>Opnieuw kijken op</source>
      <translation>Look again on</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/hold_dialog.py" />
      <source>Vast: {ground}. De dag om opnieuw te kijken was {day}. Is het niet meer nodig, laat het dossier dan los.</source>
      <translation>Held: {ground}. The day to look again was {day}. If it is no longer needed, let the file go.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/hold_dialog.py" />
      <source>Vul de dag van de klacht in: vandaag of eerder.</source>
      <translation>Enter the day of the complaint: today or earlier.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/hold_dialog.py" />
      <source>Zolang het vast is, wordt het dossier niet vernietigd. Wat een cliënt intrekt, gaat dicht en blijft; alleen een portret gaat wel weg. Kies wanneer je opnieuw kijkt.</source>
      <translation>While it is held, the file is not destroyed. What a client withdraws is closed and stays; only a portrait does go. Choose when you look again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>Bekijk en wis</source>
      <translation>Look and erase</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>De toestemming hiervoor is ingetrokken of voorbij, en het stond nog gesloten in het dossier. Er is geen wet en geen reden tot vasthouden meer waarom het blijft. Dit kan niet terug.</source>
      <translation>The consent for this was withdrawn or is over, and it still stood in the file, closed. There is no law and no reason to hold it any more for which it stays. This cannot be undone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>Dit is ingetrokken en bleef gesloten in het dossier omdat de wet (WGBO) dat vroeg. Wis het alleen als die wet niet voor je praktijk geldt. Dit kan niet terug.</source>
      <translation>This was withdrawn and stayed closed in the file because the law (WGBO) asked it. Erase it only if that law does not apply to your practice. This cannot be undone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>Dit komt uit een back-up die is teruggezet, of uit een dossier dat is ingelezen. Geldt die wet voor je praktijk? Zet de regel weer aan: Instellingen, Beleid. Geldt hij niet, wis het dan.</source>
      <translation>This comes from a backup that was put back, or from a file that was read in. Does that law apply to your practice? Turn the rule on again: Settings, Policy. If it does not apply, erase it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>Er was niets meer om te wissen.</source>
      <translation>There was nothing left to erase.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>Gewist en nagelezen: niets gevonden. Nummer {number} in het register.</source>
      <translation>Erased and read again: nothing found. Number {number} in the register.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>Gewist. Bij het nalezen stond er nog iets van in het kluisbestand: het gaat weg bij de volgende opening.</source>
      <translation>Erased. On reading again something of it still stood in the vault file: it goes at the next opening.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>Het staat gesloten in het dossier. Het kan weg zodra de afscherming is opgeheven of de inzage gegeven.</source>
      <translation>It is closed in the file. It can go as soon as the restriction is lifted or access is given.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>Het staat gesloten in het dossier. Wis het.</source>
      <translation>It stands in the file, closed. Erase it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>Hier is om afscherming of om inzage gevraagd. Hef de afscherming op, of beantwoord het verzoek, op de cliëntpagina: dan kan het weg.</source>
      <translation>Restriction or access was asked for here. Lift the restriction, or answer the request, on the client’s page: then it can go.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>Ingetrokken, en nog niet te wissen</source>
      <translation>Withdrawn, and not to be erased yet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>Kijk eerst na of er na de back-up van {day} weer ja is gezegd: dat staat hier dan niet.</source>
      <translation>First check whether yes was said again after the backup of {day}: that would not be in here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>Van {n} cliënt bleef iets dat is ingetrokken, omdat de wet (WGBO) het dossier vroeg. In je beleid staat die regel uit.</source>
      <translation>Of {n} client something stayed that was withdrawn, because the law (WGBO) asked for the file. In your policy that rule is off.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>Van {n} cliënt staat er nog iets dat is ingetrokken, en niets houdt het nog vast.</source>
      <translation>Of {n} client something that was withdrawn is still there, and nothing holds it any more.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>Van {n} cliënten bleef iets dat is ingetrokken, omdat de wet (WGBO) het dossier vroeg. In je beleid staat die regel uit.</source>
      <translation>Of {n} clients something stayed that was withdrawn, because the law (WGBO) asked for the file. In your policy that rule is off.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>Van {n} cliënten staat er nog iets dat is ingetrokken, en niets houdt het nog vast.</source>
      <translation>Of {n} clients something that was withdrawn is still there, and nothing holds it any more.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>Wis</source>
      <translation>Erase</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>Wissen wat is ingetrokken?</source>
      <translation>Erase what was withdrawn?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/lapsed_sign.py" />
      <source>Wissen, en elke bladzijde van de kluis nalezen</source>
      <translation>Erasing, and reading every page of the vault again</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/overview.py" />
      <source>bewaartermijnen.pdf</source>
      <translation>retention.pdf</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>Komende 24 maanden</source>
      <translation>Next 24 months</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>Niets in deze lijst</source>
      <translation>Nothing in this list</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>Overzicht</source>
      <translation>Overview</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>Wat weg moet, wat blijft, en tot wanneer.</source>
      <translation>What must go, what stays, and until when.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>Zodra een dossier zijn einddatum nadert, staat het hier.</source>
      <translation>As soon as a file nears its end date, it appears here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>dossiers die aan hun eind komen</source>
      <translation>files that reach their end</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/page.py" />
      <source>lopen nog</source>
      <translation>still running</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>Foto’s zijn van mijn telefoon</source>
      <translation>Photos are off my phone</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>Hier zie je vooraf wat er weggaat, wat blijft, waarom en tot wanneer.</source>
      <translation>Here you see beforehand what goes, what stays, why and until when.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>Kies een dossier</source>
      <translation>Choose a file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>Open het dossier</source>
      <translation>Open the file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>Papieren kaart is vernietigd</source>
      <translation>Paper card is destroyed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>Sluit het voorbeeld</source>
      <translation>Close the preview</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview.py" />
      <source>dgn</source>
      <translation>days</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview_foot.py" />
      <source>Bekijk het voorbeeld</source>
      <translation>See the preview</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview_foot.py" />
      <source>De dag om opnieuw te kijken is er. Is het bewaren nog nodig?</source>
      <translation>The day to look again is here. Is keeping still needed?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview_foot.py" />
      <source>De papieren kaart is vernietigd.</source>
      <translation>The paper card is destroyed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview_foot.py" />
      <source>Houd langer vast</source>
      <translation>Hold longer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview_foot.py" />
      <source>Laat los</source>
      <translation>Release</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview_foot.py" />
      <source>Lees eerst alles tot het eind.</source>
      <translation>Read all of it first, to the end.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview_foot.py" />
      <source>Lees verder</source>
      <translation>Read on</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/preview_foot.py" />
      <source>Papier later? Dan blijft de zaak open op Vandaag.</source>
      <translation>Paper later? Then the case stays open on Today.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>De bewaartermijn loopt dan weer.</source>
      <translation>The retention term then runs again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>De bewaartermijn loopt dan weer: tot en met {day}.</source>
      <translation>The retention term then runs again: through {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>De bewaartermijn loopt dan weer: tot en met {day}. Het dossier mag dan meteen weg.</source>
      <translation>The retention term then runs again: through {day}. The file may then be destroyed at once.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>De bewaartermijn was tot en met {day}. Het dossier moet dan meteen weg.</source>
      <translation>The retention term ran until {day}. The file then has to go at once.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>De gezondheidsgegevens, en wat je vrij over bezoeken schreef</source>
      <translation>The health data, and what you wrote freely about visits</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>De toestemming hiervoor is ingetrokken of voorbij. Het blijft, gesloten: de cliënt vroeg om inzage. Het staat bij Bewaartermijnen tot die is gegeven.</source>
      <translation>The consent for this was withdrawn or is over. It stays, closed: the client asked for access. It is listed under Retention until that is given.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>De toestemming hiervoor is ingetrokken of voorbij. Het blijft, gesloten: het dossier is afgeschermd. Het staat bij Bewaartermijnen tot je dat opheft.</source>
      <translation>The consent for this was withdrawn or is over. It stays, closed: the file is restricted. It is listed under Retention until you lift that.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>De toestemming hiervoor is ingetrokken of voorbij. Het gaat nu weg, en kan niet terug.</source>
      <translation>The consent for this was withdrawn or is over. It goes now, and cannot come back.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>De wet (WGBO) vraagt daarna dat het dossier blijft: tot en met {day}. Wat is ingetrokken, blijft zo lang gesloten.</source>
      <translation>After that the law (WGBO) asks that the file stays: through {day}. What was withdrawn stays closed for so long.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>Dit dossier wordt om meer dan één reden vastgehouden. Vink aan wat voorbij is.</source>
      <translation>This file is held for more than one reason. Tick what is over.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>Dossier van {who} loslaten?</source>
      <translation>Release the file of {who}?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>Het dossier blijft vast tot de laatste reden voorbij is. Er gaat nu niets weg.</source>
      <translation>The file stays held until the last reason is over. Nothing goes now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>Het dossier blijft: het is afgeschermd op verzoek van de cliënt. De bewaartermijn loopt pas weer als dat is opgeheven.</source>
      <translation>The file stays: it is restricted at the client’s request. The retention period runs again only once that is lifted.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>Het huidtype</source>
      <translation>The skin type</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>Hoe liep de klacht af</source>
      <translation>How the complaint ended</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>Kies hoe de klacht afliep.</source>
      <translation>Choose how the complaint ended.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>Laat los en wis</source>
      <translation>Release and erase</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>Losgelaten. De bewaartermijn loopt weer.</source>
      <translation>Released. The retention term runs again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>Losgelaten. De bewaartermijn loopt weer: tot en met {day}.</source>
      <translation>Released. The retention term runs again: until {day} inclusive.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>Losgelaten. De bewaartermijn was tot en met {day}: het dossier moet nu weg.</source>
      <translation>Released. The retention term ran until {day}: the file must go now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>Losgelaten. De wet (WGBO) vraagt dat het dossier blijft: tot en met {day}.</source>
      <translation>Released. The law (WGBO) asks that the file stays: until {day} inclusive.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>Na een klacht blijft een dossier ten minste tot {day} vast. Eerder loslaten kan als de klacht voorbij is: kies hoe.</source>
      <translation>After a complaint a file is held at least until {day}. It can be let go earlier when the complaint is over: choose how.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_dialog.py" />
      <source>{kind} nr. {number} is afgewezen omdat het dossier vast was. Het staat daarna weer open, met een nieuwe termijn.</source>
      <translation>{kind} no. {number} was refused because the file was on hold. It is open again after this, with a new term.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_flow.py" />
      <source>Losgelaten, en gewist wat was ingetrokken. Bij het nalezen stond er nog iets van in het kluisbestand: het gaat weg bij de volgende opening.</source>
      <translation>Released, and what had been withdrawn was erased. Reading every page found some of it still in the vault file: it goes at the next opening.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_flow.py" />
      <source>Losgelaten. Het dossier blijft vast om een andere reden.</source>
      <translation>Let go. The file stays held for another reason.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_flow.py" />
      <source>Losgelaten. Het dossier blijft: het is afgeschermd.</source>
      <translation>Released. The file stays: it is restricted.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_flow.py" />
      <source>Losgelaten. Wat was ingetrokken, is gewist en nagelezen: niets gevonden. Nummer {number} in het register.</source>
      <translation>Released. What had been withdrawn was erased and searched for: nothing found. Number {number} in the register.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_flow.py" />
      <source>Loslaten, en elke bladzijde van de kluis nalezen</source>
      <translation>Letting go, and re-reading every page of the vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/release_flow.py" />
      <source>{kind} nr. {number} staat weer open: antwoord uiterlijk {day}.</source>
      <translation>{kind} no. {number} is open again: answer by {day}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retention/table_model.py" />
      <source>opnieuw bekijken</source>
      <translation>look again</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>Back-ups op sticks en in andere mappen</source>
      <translation>Backups on sticks and in other folders</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>Bewaar daarvoor je wachtwoordzin en herstelblad, of vernietig ze ook.</source>
      <translation>Keep your passphrase and recovery sheet for them, or destroy them too.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>De kluis is vernietigd</source>
      <translation>The vault is destroyed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>De kluis met alle dossiers en foto’s</source>
      <translation>The vault with all files and photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>De kluis op deze computer wordt vernietigd. Daarna opent niemand hem nog, ook jij niet.</source>
      <translation>The vault on this computer is destroyed. After that nobody can open it, not even you.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>De schijf gaf ze niet vrij. Wis ze zelf, of wis de hele schijf.</source>
      <translation>The disk did not release them. Erase them yourself, or erase the whole disk.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>De sleutels, met de pincode als je die had</source>
      <translation>The keys, with the PIN if you had one</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>Deze computer wegdoen</source>
      <translation>Retire this computer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>Het vernietigingsregister en de kopieën ernaast</source>
      <translation>The destruction register and the copies beside it</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>Je back-ups staan er nog. {keep}</source>
      <translation>Your backups are still there. {keep}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>Niet verwijderd: {files}.</source>
      <translation>Not removed: {files}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>Of er back-ups zijn, was niet te lezen. {keep}</source>
      <translation>Whether there are backups could not be read. {keep}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>Op een SSD kan overschrijven oude blokken overslaan. Zonder sleutels is daar niets van te lezen; wie ook het oude sleutelbestand terughaalt, heeft nog je wachtwoordzin of herstelcode nodig. Wis de hele schijf voordat je de computer weggeeft.</source>
      <translation>On an SSD overwriting may miss old blocks. Without keys nothing of them can be read; whoever also recovers the old key file still needs your passphrase or recovery code. Erase the whole disk before you give the computer away.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>Sluit Jindra Desk</source>
      <translation>Close Jindra Desk</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>Typ eerst je wachtwoordzin.</source>
      <translation>Type your passphrase first.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>Typ het woord «{word}»</source>
      <translation>Type the word “{word}”</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>Typ hier «{word}», dan weet je dat je dit wilt.</source>
      <translation>Type “{word}” here, so that you know that you want this.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>Van deze kluis stond er geen back-up in het register. Alles wat erin stond, is dus weg.</source>
      <translation>The register knew no backup of this vault. So everything in it is gone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>Vernietig de kluis</source>
      <translation>Destroy the vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>Wat er nog kan zijn</source>
      <translation>What may still exist</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>Wat je zelf hebt uitgegeven, geprint of als pdf bewaard</source>
      <translation>What you handed out, printed or saved as a PDF</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>Wat je zelf hebt uitgegeven, geprint of als pdf bewaard, is niet geraakt.</source>
      <translation>What you handed out, printed or saved as a PDF was not touched.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>Wordt vernietigd</source>
      <translation>Being destroyed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>vernietig</source>
      <translation>destroy</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>{n} bestand vernietigd: overschreven en verwijderd</source>
      <translation>{n} file destroyed: overwritten and removed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/retire/page.py" />
      <source>{n} bestanden vernietigd: overschreven en verwijderd, de sleutels eerst</source>
      <translation>{n} files destroyed: overwritten and removed, the keys first</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/backup_secret.py" />
      <source>Die van toen de back-up werd gemaakt, ook als je hem daarna hebt gewijzigd.</source>
      <translation>The one from when the backup was made, even if you have changed it since.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/backup_secret.py" />
      <source>Gebruik de herstelcode</source>
      <translation>Use the recovery code</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/backup_secret.py" />
      <source>Gebruik de wachtwoordzin</source>
      <translation>Use the passphrase</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/backup_secret.py" />
      <source>Typ eerst je herstelcode.</source>
      <translation>Type your recovery code first.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/backup_secret.py" />
      <source>Van het herstelblad dat gold toen de back-up werd gemaakt.</source>
      <translation>From the recovery sheet that was valid when the backup was made.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/calm_page.py" />
      <source>Alles blijft op deze computer, versleuteld.</source>
      <translation>Everything stays on this computer, encrypted.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/calm_page.py" />
      <source>Jindra Desk</source>
      <translation>Jindra Desk</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/calm_page.py" />
      <source>Terug</source>
      <translation>Back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/code_sheet.py" />
      <source>Alleen papier is bedoeld om te bewaren. Kun je hier niet printen? Zet de pdf op een USB-stick, print hem ergens anders en wis hem daarna. Laat hem niet op deze computer of in een cloudmap staan.</source>
      <translation>Only paper is meant to be kept. Can you not print here? Put the PDF on a USB stick, print it somewhere else and wipe it afterwards. Do not leave it on this computer or in a cloud folder.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/code_sheet.py" />
      <source>Bewaard in {place}: {file}. Druk het blad af en haal het bestand daarna daar weg.</source>
      <translation>Saved in {place}: {file}. Print the sheet, and then remove the file from there.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/code_sheet.py" />
      <source>Dit is niet de code van je blad. Kijk elk groepje na.</source>
      <translation>This is not the code on your sheet. Check every group.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/code_sheet.py" />
      <source>Herstelcode van papier</source>
      <translation>Recovery code from paper</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/passphrase_dialog.py" />
      <source>Deze wachtwoordzin is nog niet sterk genoeg. Voeg een woord toe.</source>
      <translation>This passphrase is not strong enough yet. Add a word.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/passphrase_dialog.py" />
      <source>Dit is niet hetzelfde als hierboven. Typ hem nog een keer.</source>
      <translation>This is not the same as above. Type it once more.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/passphrase_dialog.py" />
      <source>Huidige wachtwoordzin</source>
      <translation>Current passphrase</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/passphrase_dialog.py" />
      <source>Je nieuwe wachtwoordzin geldt vanaf nu.</source>
      <translation>Your new passphrase applies from now on.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/passphrase_dialog.py" />
      <source>Kies een nieuwe wachtwoordzin</source>
      <translation>Choose a new passphrase</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/passphrase_dialog.py" />
      <source>Nieuwe wachtwoordzin</source>
      <translation>New passphrase</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/passphrase_dialog.py" />
      <source>Nog een keer</source>
      <translation>Once more</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/passphrase_dialog.py" />
      <source>Wachtwoordzin wijzigen</source>
      <translation>Change passphrase</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/secrets/strength_bar.py" />
      <source>Minstens twaalf tekens.</source>
      <translation>At least twelve characters.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>26 megapixel</source>
      <translation>26 megapixels</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>4096 pixels</source>
      <translation>4096 pixels</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Als de computer</source>
      <translation>Like the computer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Donker</source>
      <translation>Dark</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Een grotere foto wordt verkleind tot 26 megapixel.</source>
      <translation>A larger photo is made smaller, to 26 megapixels.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Een grotere foto wordt verkleind tot 4096 pixels aan de lange kant.</source>
      <translation>A larger photo is made smaller, to 4096 pixels on the long side.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Geldt meteen, ook op het slot.</source>
      <translation>Applies at once, also on the lock.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Grootte van foto’s</source>
      <translation>Size of photos</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Honderd foto’s vragen ongeveer {small} in de kluis met een camera van 12 megapixel, en {large} met een camera van 48 megapixel. In elke back-up nog eens.</source>
      <translation>A hundred photos take about {small} in the vault with a 12 megapixel camera, and {large} with a 48 megapixel camera. And again in each backup.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>In alles wat cliënten lezen.</source>
      <translation>In everything clients read.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Kleuren</source>
      <translation>Colours</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Licht</source>
      <translation>Light</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Ook zonder slot is in de taakbalk niets te lezen.</source>
      <translation>Even unlocked, nothing can be read in the task bar.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Op slot als het venster klein wordt</source>
      <translation>Lock when the window is minimised</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Taal</source>
      <translation>Language</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Tot en met 50 megapixel blijft een foto zoals de camera hem maakte.</source>
      <translation>Up to 50 megapixels a photo stays as the camera made it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Van het programma. Toestemmingen hebben hun eigen taal.</source>
      <translation>Of the program. Consents have a language of their own.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Volle grootte</source>
      <translation>Full size</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Voor foto’s die je hierna toevoegt.</source>
      <translation>For photos that you add from now on.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/appearance_section.py" />
      <source>Weergave</source>
      <translation>Appearance</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Alleen te lezen: er kan geen back-up op.</source>
      <translation>Read only: no backup fits on it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Back-up</source>
      <translation>Backup</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Back-up nu</source>
      <translation>Back up now</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>De back-up is gemaakt zoals de kluis nu is. Bewaar ook een oudere back-up, en laat de kluis controleren bij Kluis.</source>
      <translation>The backup was made of the vault as it is now. Keep an older backup as well, and have the vault checked under Vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Doe het nu</source>
      <translation>Do it now</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Een back-up gaat na {n} dagen weg, zodra er een nieuwere is nagekeken: zodat een vernietigd dossier ook uit je back-ups verdwijnt.</source>
      <translation>A backup goes after {n} days, once a newer one has been checked: so that a destroyed file disappears from your backups too.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Een back-up is ongeveer {size}; er is {free} vrij.</source>
      <translation>A backup is about {size}; {free} is free.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Een back-up wordt nog weggeschreven; dat gaat ook op slot door.</source>
      <translation>A backup is still being written; that goes on while locked.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Elke maand zet dit programma een back-up op proef terug, in een eigen map die daarna weggaat.</source>
      <translation>Every month this program puts a backup back as a test, in a folder of its own that is removed afterwards.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Er wordt al aan een back-up gewerkt.</source>
      <translation>A backup is already being worked on.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Kies een USB-stick of een map op een andere schijf. Daar komt een versleutelde kopie van je kluis, die alleen met je wachtwoordzin of herstelcode opengaat.</source>
      <translation>Choose a USB stick or a folder on another disk. An encrypted copy of your vault goes there, which only your passphrase or recovery code opens.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Kies een andere</source>
      <translation>Choose another</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Kies een stick of map</source>
      <translation>Choose a stick or folder</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Laatste back-up</source>
      <translation>Last backup</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Maak eerst een back-up.</source>
      <translation>Make a backup first.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Nog geen back-up</source>
      <translation>No backup yet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Nog geen. Maak er nu een.</source>
      <translation>None yet. Make one now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Nog niet</source>
      <translation>Not yet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Nu niet te bereiken. Sluit de stick aan.</source>
      <translation>Out of reach now. Plug in the stick.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Op dezelfde schijf als de kluis: gaat die stuk of wordt hij gestolen, dan is ook de back-up weg. Kies een stick of een andere schijf.</source>
      <translation>On the same disk as the vault: if that breaks or is stolen, the backup is gone too. Choose a stick or another disk.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Op proef terugzetten en nalezen</source>
      <translation>Putting back as a test and reading through</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Op {day}: alles kwam heel terug</source>
      <translation>On {day}: everything came back whole</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Plek</source>
      <translation>Place</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Te bereiken</source>
      <translation>Within reach</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Teruggezet op proef</source>
      <translation>Restore-tested</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Voorbereiden</source>
      <translation>Preparing</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>Zet nu een back-up op proef terug</source>
      <translation>Put a backup back as a test now</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>{file} in {place}</source>
      <translation>{file} in {place}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>{moment}, nagekeken op de plek zelf</source>
      <translation>{moment}, checked in its place</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>{moment}, {n} dagen oud: maak een nieuwe</source>
      <translation>{moment}, {n} days old: make a new one</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>{n} foto of document in je kluis is veranderd sinds het werd bewaard.</source>
      <translation>{n} photo or document in your vault has changed since it was saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_card.py" />
      <source>{n} foto’s of documenten in je kluis zijn veranderd sinds ze werden bewaard.</source>
      <translation>{n} photos or documents in your vault have changed since they were saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_section.py" />
      <source>Controleer een back-up</source>
      <translation>Check a backup</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_section.py" />
      <source>Controleren en terugzetten</source>
      <translation>Check and put back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_section.py" />
      <source>De kluis van nu blijft staan tot je de teruggezette voor het eerst ontgrendelt.</source>
      <translation>The present vault stays until you unlock the one you put back for the first time.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_section.py" />
      <source>Doe deze computer weg</source>
      <translation>Retire this computer for good</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_section.py" />
      <source>Doe weg</source>
      <translation>Retire</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_section.py" />
      <source>Een back-up terugzetten?</source>
      <translation>Put a backup back?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_section.py" />
      <source>Jindra Desk gaat op slot en begint opnieuw met het terugzetten. De kluis van nu blijft staan tot je de teruggezette voor het eerst ontgrendelt; dan wordt hij vernietigd. Wat na de back-up is vernietigd of ingetrokken, gebeurt bij het terugzetten opnieuw, zover het vernietigingsregister dat weet. Wat je na de back-up hebt bijgehouden, is dan weg.</source>
      <translation>Jindra Desk locks and starts again with putting back. The present vault stays until you unlock the restored one for the first time; then it is destroyed. What was destroyed or withdrawn after the backup is done again while putting back, as far as the destruction register knows of it. What you kept after the backup is then gone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_section.py" />
      <source>Kies een back-up om te controleren</source>
      <translation>Choose a backup to check</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_section.py" />
      <source>Leest een back-up helemaal, met zijn eigen wachtwoordzin of herstelcode. Er verandert niets.</source>
      <translation>Reads a whole backup, with its own passphrase or recovery code. Nothing changes.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/backup_section.py" />
      <source>Vernietigt de kluis op deze computer voorgoed, voordat je hem verkoopt of weggeeft.</source>
      <translation>Destroys the vault on this computer for good, before you sell it or give it away.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/certificates_card.py" />
      <source>Bekijk bewijs {number}</source>
      <translation>View certificate {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/certificates_card.py" />
      <source>Bewijs {number}</source>
      <translation>Certificate {number}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/certificates_card.py" />
      <source>Bewijzen van vernietiging</source>
      <translation>Destruction certificates</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/certificates_card.py" />
      <source>Van {day}</source>
      <translation>Of {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/check_backup.py" />
      <source>Alles wordt gelezen</source>
      <translation>Reading everything</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/check_backup.py" />
      <source>Controleer</source>
      <translation>Check</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/check_backup.py" />
      <source>Deze back-up is heel en gaat open</source>
      <translation>This backup is whole and opens</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/check_backup.py" />
      <source>Deze back-up is van een eerdere versie van Jindra Desk. Of de gegevens erin bij elkaar passen, is daarom niet nagekeken.</source>
      <translation>This back-up is from an earlier version of Jindra Desk, so whether the data in it fits together was not checked.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/check_backup.py" />
      <source>Erin: {clients}, {photos} en {documents}.</source>
      <translation>In it: {clients}, {photos} and {documents}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/check_backup.py" />
      <source>Gemaakt op {moment}, {size}.</source>
      <translation>Made on {moment}, {size}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/check_backup.py" />
      <source>{n} foto of document was toen al veranderd sinds het werd bewaard.</source>
      <translation>{n} photo or document had already changed by then since it was saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/check_backup.py" />
      <source>{n} foto’s of documenten waren toen al veranderd sinds ze werden bewaard.</source>
      <translation>{n} photos or documents had already changed by then since they were saved.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/code_flow.py" />
      <source>Ik heb hem op papier</source>
      <translation>I have it on paper</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/code_flow.py" />
      <source>Je wachtwoordzin</source>
      <translation>Your passphrase</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/code_flow.py" />
      <source>Klaar</source>
      <translation>Done</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/code_flow.py" />
      <source>Neem je herstelblad erbij en typ de code over. Hoofdletters, spaties en streepjes maken niet uit.</source>
      <translation>Take your recovery sheet and type in the code. Capitals, spaces and hyphens make no difference.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/code_flow.py" />
      <source>Zet de code op papier en leg hem weg, niet bij de computer. Hij geldt pas als je hem hebt overgetypt.</source>
      <translation>Put the code on paper and put it away, not near the computer. It counts only once you have typed it back.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/computer_card.py" />
      <source>Deze computer</source>
      <translation>This computer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/computer_card.py" />
      <source>Kijk opnieuw</source>
      <translation>Look again</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/computer_card.py" />
      <source>Printwachtrij</source>
      <translation>Print queue</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/computer_card.py" />
      <source>Schijf</source>
      <translation>Disk</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/computer_card.py" />
      <source>Sluimerstand</source>
      <translation>Hibernation</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/computer_card.py" />
      <source>Wat je computer zelf bewaart, valt buiten dit programma. Dit is wat ervan te zien is.</source>
      <translation>What your computer keeps by itself lies outside this program. This is what can be seen of it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/computer_card.py" />
      <source>Wisselgeheugen</source>
      <translation>Swap</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_card.py" />
      <source>Buiten bereik. Sluit de stick aan, dan gaat hij op zijn dag vanzelf weg.</source>
      <translation>Out of reach. Plug in the stick, and it goes by itself on its day.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_card.py" />
      <source>De gekozen kopie is vernietigd</source>
      <translation>The chosen copy was destroyed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_card.py" />
      <source>De kluis van vóór het terugzetten; hij gaat weg bij de eerste ontgrendeling.</source>
      <translation>The vault from before a backup was put back; it goes at the first unlocking.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_card.py" />
      <source>Gaat vanzelf weg na die dag, zodra er een nieuwere is nagekeken.</source>
      <translation>Goes by itself after that day, once a newer one was checked.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_card.py" />
      <source>Haal eruit</source>
      <translation>Take it out</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_card.py" />
      <source>Is deze kopie vernietigd?</source>
      <translation>Was this copy destroyed?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_card.py" />
      <source>Is vernietigd</source>
      <translation>Was destroyed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_card.py" />
      <source>Kies een kopie buiten bereik om te zeggen dat je hem vernietigd hebt.</source>
      <translation>Choose a copy out of reach to say that you destroyed it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_card.py" />
      <source>Kopieën van je kluis</source>
      <translation>Copies of your vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_card.py" />
      <source>Nog geen kopieën. Elke back-up komt hier te staan, met de dag waarop hij weggaat.</source>
      <translation>No copies yet. Each backup is listed here, with the day on which it goes.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_card.py" />
      <source>Register van kopieën</source>
      <translation>Register of copies</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_card.py" />
      <source>Staat niet meer waar hij stond, maar is niet vernietigd. Zoek hem, gooi hem weg, en zeg dat dan hier.</source>
      <translation>No longer where it was, but not destroyed. Find it, throw it away, and then say so here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_card.py" />
      <source>{file} op {place} gaat uit het register. Doe dit alleen als de stick vernietigd is of het bestand is gewist: dit programma kan er niet bij.</source>
      <translation>{file} on {place} leaves the register. Do this only if the stick was destroyed or the file erased: this program cannot reach it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_model.py" />
      <source>Gemaakt</source>
      <translation>Made</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_model.py" />
      <source>Kopie</source>
      <translation>Copy</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_model.py" />
      <source>Tot en met</source>
      <translation>Until</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_model.py" />
      <source>Vorige kluis</source>
      <translation>Previous vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_model.py" />
      <source>Vóór bijwerken</source>
      <translation>Before an update</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_model.py" />
      <source>aanwezig</source>
      <translation>present</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_model.py" />
      <source>buiten bereik</source>
      <translation>out of reach</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_model.py" />
      <source>klok stond fout</source>
      <translation>clock was wrong</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_model.py" />
      <source>moet weg</source>
      <translation>must go</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_model.py" />
      <source>nagekeken {day}</source>
      <translation>checked {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_model.py" />
      <source>niet nagekeken</source>
      <translation>not checked</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_model.py" />
      <source>weg</source>
      <translation>gone</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/copies_model.py" />
      <source>zoek</source>
      <translation>missing</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/integrity_card.py" />
      <source>Alles nagekeken op {day} om {time}: heel, en onveranderd voor zover te bewijzen.</source>
      <translation>All looked at on {day} at {time}: whole, and unaltered as far as can be proven.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/integrity_card.py" />
      <source>De kluis wordt nagekeken</source>
      <translation>Checking the vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/integrity_card.py" />
      <source>Heel en onveranderd</source>
      <translation>Whole and unaltered</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/integrity_card.py" />
      <source>Hoe ver je kluis is, staat ook in de sleutelbos van deze computer. Zo valt het op als iemand een oudere kluis terugzet.</source>
      <translation>How far your vault is also stands in this computer’s key ring. So it is noticed when someone puts an older vault back.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/integrity_card.py" />
      <source>Hoe ver je kluis is, staat ook in een bestand op deze computer, want een sleutelbos die we kunnen gebruiken is er niet. Wie je kluis kan terugzetten, kan dat bestand ook terugzetten.</source>
      <translation>How far your vault is also stands in a file on this computer, because there is no key ring that we can use. Whoever can put your vault back can put that file back too.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/integrity_card.py" />
      <source>Hoe ver je kluis is, wordt nog nergens anders bijgehouden.</source>
      <translation>How far your vault is, is not kept anywhere else yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/integrity_card.py" />
      <source>Is dit de goede kluis?</source>
      <translation>Is this the right vault?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/integrity_card.py" />
      <source>Ja, dit is de goede</source>
      <translation>Yes, this is the right one</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/integrity_card.py" />
      <source>Kijk alles na</source>
      <translation>Check everything</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/integrity_card.py" />
      <source>Nagekeken op {day} om {time}: 1 ding klopt niet.</source>
      <translation>Checked on {day} at {time}: 1 thing is not right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/integrity_card.py" />
      <source>Nagekeken op {day} om {time}: {n} dingen kloppen niet.</source>
      <translation>Checked on {day} at {time}: {n} things are not right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/integrity_card.py" />
      <source>Nog niet alles nagekeken.</source>
      <translation>Not everything was checked yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/integrity_card.py" />
      <source>Van een demokluis wordt buiten de kluis niets bijgehouden.</source>
      <translation>Nothing is kept of a demo vault outside the vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/integrity_card.py" />
      <source>Vanaf nu geldt deze kluis zoals hij is. Dat je dit zei, komt in het logboek.</source>
      <translation>From now on this vault counts as it is. That you said so goes into the log.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/integrity_card.py" />
      <source>{n}</source>
      <translation>{n}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/keys_card.py" />
      <source>De code op papier die je kluis opent als je de wachtwoordzin kwijt bent.</source>
      <translation>The code on paper that opens your vault when you have lost the passphrase.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/keys_card.py" />
      <source>Je herstelcode en je pincode blijven dezelfde als je hem wijzigt.</source>
      <translation>Your recovery code and your PIN stay the same when you change it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/keys_card.py" />
      <source>Nieuw herstelblad</source>
      <translation>New recovery sheet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/keys_card.py" />
      <source>Nieuwe sleutel</source>
      <translation>New key</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/keys_card.py" />
      <source>Sleutel van de kluis</source>
      <translation>Key of the vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/keys_card.py" />
      <source>Sleutels</source>
      <translation>Keys</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/keys_card.py" />
      <source>Voor als je denkt dat iemand je kluis heeft gekopieerd en je wachtwoordzin kent.</source>
      <translation>For when you think somebody copied your vault and knows your passphrase.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/keys_card.py" />
      <source>Wijzig wachtwoordzin</source>
      <translation>Change passphrase</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/outside_card.py" />
      <source>Is het echt weg?</source>
      <translation>Is it really gone?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/outside_card.py" />
      <source>Is weg</source>
      <translation>It is gone</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/outside_card.py" />
      <source>Streep af</source>
      <translation>Tick off</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/outside_card.py" />
      <source>Van {day}, in {place}</source>
      <translation>Of {day}, in {place}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/page.py" />
      <source>Beleid</source>
      <translation>Policy</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/page.py" />
      <source>Instellingen</source>
      <translation>Settings</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/page.py" />
      <source>Kluis</source>
      <translation>Vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_dialog.py" />
      <source>Dit is niet dezelfde pincode als hierboven. Typ hem nog een keer.</source>
      <translation>This is not the same PIN as above. Type it once more.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_dialog.py" />
      <source>Houdt niet tegen:</source>
      <translation>Does not stop:</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_dialog.py" />
      <source>Houdt tegen:</source>
      <translation>Stops:</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_dialog.py" />
      <source>Je wachtwoordzin blijft nodig:</source>
      <translation>Your passphrase is still needed:</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_dialog.py" />
      <source>Kies een andere pincode</source>
      <translation>Choose another PIN</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_dialog.py" />
      <source>Kies een pincode</source>
      <translation>Choose a PIN</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_dialog.py" />
      <source>Pincode nog een keer</source>
      <translation>PIN once more</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_dialog.py" />
      <source>Pincode wordt ingesteld.</source>
      <translation>Setting the PIN.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_dialog.py" />
      <source>Stel in</source>
      <translation>Set</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_dialog.py" />
      <source>Zes cijfers of meer, door elkaar.</source>
      <translation>Six digits or more, mixed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_dialog.py" />
      <source>eens per week en na een herstart van de computer. Na vijf missers is de pincode vernietigd.</source>
      <translation>once a week and after a restart of the computer. After five misses the PIN is destroyed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_dialog.py" />
      <source>wie je pincode kent, en wie in jouw account op deze computer zit.</source>
      <translation>whoever knows your PIN, and whoever is in your account on this computer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_dialog.py" />
      <source>wie voor je vergrendelde scherm zit, en wie alleen de schijf of een kopie van de kluis heeft. Zonder de sleutelbos van deze computer is de pincode niets waard.</source>
      <translation>whoever sits at your locked screen, and whoever has only the disk or a copy of the vault. Without the key ring of this computer the PIN is worth nothing.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Bij het volgende slot wordt je wachtwoordzin gevraagd.</source>
      <translation>At the next lock your passphrase will be asked.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Daarna kom je alleen nog binnen met je wachtwoordzin. Een nieuwe pincode stel je hier in wanneer je wilt.</source>
      <translation>From then on only your passphrase lets you in. You can set a new PIN here whenever you like.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>De sleutelbos van deze computer geeft geen antwoord, en die bewaart de helft van de pincode. Kijk of je sleutelbos open is en kom hier terug.</source>
      <translation>The key ring of this computer gives no answer, and it keeps half of the PIN. See whether your key ring is open and come back here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Haal de pincode weg</source>
      <translation>Remove the PIN</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Haal weg</source>
      <translation>Remove</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Ingesteld op deze computer.</source>
      <translation>Set on this computer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Ingesteld, maar werkt nu niet.</source>
      <translation>Set, but it does not work now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Je pincode geldt vanaf nu, op deze computer.</source>
      <translation>Your PIN works from now on, on this computer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Je pincode is weg. Je wachtwoordzin blijft.</source>
      <translation>Your PIN is gone. Your passphrase stays.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Je pincode weghalen?</source>
      <translation>Remove your PIN?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Kan nu niet op deze computer.</source>
      <translation>Not possible on this computer now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Kies een nieuwe, of haal hem weg.</source>
      <translation>Choose a new one, or remove it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Kies een nieuwe, of ontgrendel met je wachtwoordzin.</source>
      <translation>Choose a new one, or unlock with your passphrase.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Met een pincode ontgrendel je sneller. Je wachtwoordzin blijft eens per week nodig.</source>
      <translation>With a PIN you unlock faster. Your passphrase is still needed once a week.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Niet ingesteld.</source>
      <translation>Not set.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Nog {n} pogingen. Kies een nieuwe pincode, dan heb je er weer vijf.</source>
      <translation>{n} tries left. Choose a new PIN and you have five again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Nog één poging. Kies een nieuwe pincode, dan heb je er weer vijf.</source>
      <translation>One try left. Choose a new PIN and you have five again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Stel een pincode in</source>
      <translation>Set a PIN</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Uiterlijk {day} wordt je wachtwoordzin weer gevraagd.</source>
      <translation>Your passphrase will be asked again on {day} at the latest.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Wijzig de pincode</source>
      <translation>Change the PIN</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/pin_row.py" />
      <source>Wordt nagekeken</source>
      <translation>Being checked</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>Aantal</source>
      <translation>Count</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>Dit klopt: bewaar, en wis dit</source>
      <translation>This is right: keep it, and erase this</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>Eenheid</source>
      <translation>Unit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>Hier hoort een heel getal.</source>
      <translation>A whole number belongs here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>Laat leeg voor geen.</source>
      <translation>Leave empty for none.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>Leeftijd in jaren</source>
      <translation>Age in years</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>Seconden zonder toets of muis</source>
      <translation>Seconds without a key or mouse</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>Typ alleen cijfers.</source>
      <translation>Type digits only.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>maanden</source>
      <translation>months</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_dialog.py" />
      <source>weken</source>
      <translation>weeks</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_section.py" />
      <source>Bewaard, en gewist wat was ingetrokken. Bij het nalezen stond er nog iets van in het kluisbestand: het gaat weg bij de volgende opening.</source>
      <translation>Kept, and erased what was withdrawn. On reading again something of it still stood in the vault file: it goes at the next opening.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_section.py" />
      <source>Bewaard. Wat was ingetrokken, is gewist en nagelezen: niets gevonden. Nummer {number} in het register.</source>
      <translation>Kept. What was withdrawn is erased and read again: nothing found. Number {number} in the register.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/policy_section.py" />
      <source>Versie {version}, op basis van het profiel «{profile}». Zwakker dan de grenzen van de wet die dit programma kent, kan niet. Hoe lang je daarbinnen bewaart, moet je zelf kunnen uitleggen.</source>
      <translation>Version {version}, based on the profile “{profile}”. Nothing can be weaker than the limits of the law that this program knows. How long you keep things within them is yours to explain.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/practice_section.py" />
      <source>Deze gegevens staan op alles wat je cliënten krijgen. Wat al gemaakt is, blijft zoals het was.</source>
      <translation>These details are on everything your clients receive. What was already made stays as it was.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Back-ups die je eerder hebt gemaakt, en de kopie van die ander, houden de oude sleutel.</source>
      <translation>Backups that you made before, and the copy of that other person, keep the old key.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Back-ups die je eerder hebt gemaakt, gaan nog wel open met de oude code.</source>
      <translation>Backups that you made before still open with the old code.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>De kluis wordt opnieuw versleuteld.</source>
      <translation>Encrypting the vault anew.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>De nieuwe code wordt ingesteld.</source>
      <translation>Setting the new code.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Doe dit als je denkt dat iemand je kluis heeft gekopieerd én je wachtwoordzin of herstelcode kent. De hele kluis wordt opnieuw versleuteld, met een nieuwe sleutel.</source>
      <translation>Do this when you think somebody copied your vault and knows your passphrase or recovery code. The whole vault is encrypted anew, with a new key.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Er hoort een nieuwe herstelcode bij. Je oude herstelblad opent deze kluis dan niet meer.</source>
      <translation>A new recovery code goes with it. Your old recovery sheet then no longer opens this vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Gestopt. Er is niets veranderd.</source>
      <translation>Stopped. Nothing has changed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Het kost even tijd, en zoveel ruimte op de schijf als de kluis nog een keer.</source>
      <translation>It takes some time, and as much disk space as the vault once more.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Hierna geldt alleen het nieuwe blad.</source>
      <translation>After this only the new sheet counts.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Hierna wordt de kluis opnieuw versleuteld.</source>
      <translation>After this the vault is encrypted anew.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Je kluis heeft een nieuwe sleutel.</source>
      <translation>Your vault has a new key.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Je nieuwe herstelblad geldt vanaf nu.</source>
      <translation>Your new recovery sheet counts from now on.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Je pincode is vervallen. Kies bij «Pincode» een nieuwe.</source>
      <translation>Your PIN has ended. Choose a new one at “PIN”.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Je pincode vervalt. Daarna kies je een nieuwe.</source>
      <translation>Your PIN ends. Afterwards you choose a new one.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Je wachtwoordzin en je pincode blijven zoals ze zijn.</source>
      <translation>Your passphrase and your PIN stay as they are.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Je wachtwoordzin is dezelfde. Kent iemand anders hem, wijzig hem dan nu.</source>
      <translation>Your passphrase is the same. If somebody else knows it, change it now.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Maak nieuw blad</source>
      <translation>Make new sheet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Met een nieuwe code geldt je oude herstelblad hier niet meer: deze kluis gaat er niet meer mee open.</source>
      <translation>With a new code your old recovery sheet is not valid here any more: it no longer opens this vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Nieuwe sleutel voor de kluis</source>
      <translation>New key for the vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Verscheur het oude blad. Deze kluis gaat er niet meer mee open.</source>
      <translation>Tear up the old sheet. It no longer opens this vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Verscheur het oude herstelblad. Deze kluis gaat er niet meer mee open.</source>
      <translation>Tear up the old recovery sheet. It no longer opens this vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/recovery_flow.py" />
      <source>Versleutel opnieuw</source>
      <translation>Encrypt anew</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/retire_dialog.py" />
      <source>Alles van Jindra Desk op deze computer wordt vernietigd: de kluis, de sleutels, het register en de kopieën ernaast. Dit kan niet terug.</source>
      <translation>Everything of Jindra Desk on this computer is destroyed: the vault, the keys, the register and the copies beside it. This cannot be undone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/retire_dialog.py" />
      <source>Back-ups op sticks en in andere mappen blijven staan. Op een andere computer begin je met zo’n back-up en je wachtwoordzin of herstelcode.</source>
      <translation>Backups on sticks and in other folders stay. On another computer you begin with such a backup and your passphrase or recovery code.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/retire_dialog.py" />
      <source>Deze computer wegdoen?</source>
      <translation>Retire this computer?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/retire_dialog.py" />
      <source>Er is geen nagekeken back-up op een andere plek.</source>
      <translation>There is no checked backup in another place.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/retire_dialog.py" />
      <source>Gaat de computer weg, dan is alles weg.</source>
      <translation>When the computer goes, everything goes.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/retire_dialog.py" />
      <source>Ik weet wat ik kwijtraak en ga toch door.</source>
      <translation>I know what I lose and go on anyway.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/retire_dialog.py" />
      <source>Je laatste back-up staat op dezelfde schijf als de kluis.</source>
      <translation>Your last backup is on the same disk as the vault.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/retire_dialog.py" />
      <source>Je laatste back-up staat op {place}.</source>
      <translation>Your last backup is on {place}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/retire_dialog.py" />
      <source>Nagekeken, van {moment}.</source>
      <translation>Checked, of {moment}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/retire_dialog.py" />
      <source>Nagekeken, van {moment}. Wat je daarna deed, staat er niet in: maak eerst een nieuwe.</source>
      <translation>Checked, of {moment}. What you did after that is not in it: make a new one first.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/retire_dialog.py" />
      <source>Vink eerst aan wat je weet.</source>
      <translation>First tick what you know.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/services_card.py" />
      <source>Nog niet beantwoord. Zolang dat zo is, kun je geen dossier meegeven.</source>
      <translation>Not answered yet. Until then you cannot hand out a file.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/services_card.py" />
      <source>Wie krijgt gegevens van je cliënten</source>
      <translation>Who gets data of your clients</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatment_dialog.py" />
      <source>Krijgt hij een andere naam, dan houden eerdere bezoeken de oude.</source>
      <translation>If it gets another name, earlier visits keep the old one.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatment_dialog.py" />
      <source>Niet meer gebruiken</source>
      <translation>Stop using</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatment_dialog.py" />
      <source>Nieuwe behandeling</source>
      <translation>New treatment</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatment_dialog.py" />
      <source>Pas vanaf (leeftijd)</source>
      <translation>Only from (age)</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatment_dialog.py" />
      <source>Valt onder de Wkkgz: een verslag is verplicht</source>
      <translation>Falls under the Wkkgz: a record is required</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatment_dialog.py" />
      <source>Weer gebruiken</source>
      <translation>Use again</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatment_dialog.py" />
      <source>Zichtbaar resultaat: foto’s voor en na zijn zinvol</source>
      <translation>Visible result: photos before and after make sense</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatments_section.py" />
      <source>Bij Wkkgz hoort een volledig verslag. Bij zichtbaar resultaat herinnert het programma aan foto’s; verplicht zijn die nooit.</source>
      <translation>The Wkkgz asks for a full record. With a visible result the program reminds you of photos; they are never required.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatments_section.py" />
      <source>Deze behandeling kun je niet meer kiezen.</source>
      <translation>This treatment can no longer be chosen.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatments_section.py" />
      <source>Deze behandeling kun je weer kiezen.</source>
      <translation>This treatment can be chosen again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatments_section.py" />
      <source>Niet meer gebruikt</source>
      <translation>No longer used</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatments_section.py" />
      <source>Vanaf {age} jaar</source>
      <translation>From age {age}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/treatments_section.py" />
      <source>Zichtbaar resultaat</source>
      <translation>Visible result</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/vault_section.py" />
      <source>Kijk na</source>
      <translation>Check</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/vault_section.py" />
      <source>Nagekeken op {day} om {time}: 1 regel, alles sluit aan.</source>
      <translation>Checked on {day} at {time}: 1 line, everything fits.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/vault_section.py" />
      <source>Nagekeken op {day} om {time}: {n} regels, alles sluit aan.</source>
      <translation>Checked on {day} at {time}: {n} lines, everything fits.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/vault_section.py" />
      <source>Nog niet nagekeken.</source>
      <translation>Not checked yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/settings/vault_section.py" />
      <source>Regel {n} van het logboek klopt niet. Bewaar je laatste back-up goed.</source>
      <translation>Line {n} of the log is not right. Keep your last backup safe.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/assistant.py" />
      <source>Ik heb een back-up</source>
      <translation>I have a backup</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/assistant.py" />
      <source>Kluis wordt gemaakt</source>
      <translation>Making the vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/assistant.py" />
      <source>Stap {n} van {total}</source>
      <translation>Step {n} of {total}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/passphrase_step.py" />
      <source>Hiermee gaat je kluis open. Neem vier of vijf losse woorden die alleen jij kent. Niemand anders heeft hem, ook de maker van dit programma niet.</source>
      <translation>This opens your vault. Take four or five unrelated words that only you know. Nobody else has it, not even the maker of this program.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/policy_step.py" />
      <source>Eén waarde is aangescherpt, omdat de wet meer vraagt.</source>
      <translation>One value was made stricter, because the law asks more.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/policy_step.py" />
      <source>Geen waarde is zwakker dan de grenzen van de wet die dit programma kent.</source>
      <translation>No value is weaker than the limits of the law that this program knows.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/policy_step.py" />
      <source>Hoe lang je bewaart en wat je vraagt. Je kunt dit later wijzigen, nooit zwakker dan de grenzen van de wet die dit programma kent.</source>
      <translation>How long you keep things and what you ask. You can change this later, never weaker than the limits of the law that this program knows.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/policy_step.py" />
      <source>Je beleid</source>
      <translation>Your policy</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/policy_step.py" />
      <source>{n} waarden zijn aangescherpt, omdat de wet meer vraagt.</source>
      <translation>{n} values were made stricter, because the law asks more.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/practice_step.py" />
      <source>Deze gegevens komen op alles wat je cliënten krijgen. Naam en contactpersoon zijn nodig, de rest mag later.</source>
      <translation>These details go on everything your clients receive. Name and contact person are needed, the rest can wait.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/practice_step.py" />
      <source>Je praktijk</source>
      <translation>Your practice</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/recovery_step.py" />
      <source>De kluis is dan voor niemand te openen, ook niet met hulp.</source>
      <translation>Nobody can open the vault then, not even with help.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/recovery_step.py" />
      <source>Je herstelcode</source>
      <translation>Your recovery code</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/recovery_step.py" />
      <source>Maak de kluis</source>
      <translation>Make the vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/recovery_step.py" />
      <source>Typ hem over</source>
      <translation>Type it in</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/recovery_step.py" />
      <source>Vergeet je je wachtwoordzin, dan opent alleen deze code je kluis. Leg hem op papier weg, niet bij de computer.</source>
      <translation>If you forget your passphrase, only this code opens your vault. Put it away on paper, not beside the computer.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/setup/recovery_step.py" />
      <source>Zonder wachtwoordzin en herstelcode is er geen weg terug.</source>
      <translation>Without the passphrase and the recovery code there is no way back.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/bystander_switch.py" />
      <source>Meekijkstand aan: anderen zijn initialen.</source>
      <translation>Privacy view on: others are initials.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/bystander_switch.py" />
      <source>Meekijkstand uit.</source>
      <translation>Privacy view off.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/draft_bar.py" />
      <source>Deze brief wacht op je.</source>
      <translation>This letter is waiting for you.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/draft_bar.py" />
      <source>Dit concept is van {time}.</source>
      <translation>This draft is from {time}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/draft_bar.py" />
      <source>Het hoort nog niet bij het dossier. Ga verder, of gooi het weg.</source>
      <translation>It is not part of the file yet. Go on, or throw it away.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/draft_bar.py" />
      <source>Print of bewaar hem, dan gaat hij uit de kluis. Opnieuw maken kan niet: het dossier is weg.</source>
      <translation>Print or save it, and it leaves the vault. It cannot be made again: the file is gone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/fault_dialog.py" />
      <source>Minder</source>
      <translation>Less</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/preparing.py" />
      <source>Alles wat je ziet, is verzonnen.</source>
      <translation>Everything you see is invented.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/preparing.py" />
      <source>Begin opnieuw</source>
      <translation>Start again</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/preparing.py" />
      <source>Cliënten en foto’s worden getekend.</source>
      <translation>Drawing clients and photos.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/preparing.py" />
      <source>De demo wordt klaargezet</source>
      <translation>Setting up the demo</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/preparing.py" />
      <source>Dit lukt nu niet</source>
      <translation>This does not work now</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/rail.py" />
      <source>Ctrl L</source>
      <translation>Ctrl L</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/rail.py" />
      <source>Meekijkstand</source>
      <translation>Privacy view</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/rail.py" />
      <source>Meekijkstand aan</source>
      <translation>Privacy view on</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/rail.py" />
      <source>Vandaag</source>
      <translation>Today</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/rail.py" />
      <source>Vergrendelen</source>
      <translation>Lock</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/read_only_bar.py" />
      <source>Er kan niets worden bewaard: typ hier niets nieuws. Bekijken, uitgeven en een back-up maken kan wel.</source>
      <translation>Nothing can be saved: type nothing new here. Looking, handing out and making a back-up still work.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/read_only_bar.py" />
      <source>Maak een back-up</source>
      <translation>Make a back-up</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/shell/thin_bar.py" />
      <source>Bezig</source>
      <translation>Busy</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/theme/text.py" />
      <source>«taal»</source>
      <translation>en</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>1 is {n} dag te laat</source>
      <translation>1 is {n} day late</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>1 is {n} dagen te laat</source>
      <translation>1 is {n} days late</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>1 mag weg</source>
      <translation>1 may go</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>1 op de laatste dag</source>
      <translation>1 on its last day</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>1 oude regel mag weg</source>
      <translation>1 old line may go</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Aan het eind van hun eigen termijn</source>
      <translation>At the end of their own term</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Afhandelen</source>
      <translation>Handle</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Bekijk of het bewaren nog nodig is</source>
      <translation>See whether keeping is still needed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Bekijk van {n} dossiers of het bewaren nog nodig is</source>
      <translation>See of {n} files whether keeping is still needed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Berichten wissen, als die er zijn</source>
      <translation>Wipe messages, if there are any</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Bewaren moest tot en met {day}</source>
      <translation>They had to be kept through {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Bonnen van {year} hadden weg gemoeten</source>
      <translation>Receipts of {year} should be gone</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Bonnen van {year} mogen weg</source>
      <translation>Receipts of {year} may go</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>De wettelijke termijn is voorbij</source>
      <translation>The legal term is over</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Een brief wacht: print of bewaar hem</source>
      <translation>A letter is waiting: print or save it</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Een ouder of voogd tekende; vraag het de cliënt zelf</source>
      <translation>A parent or guardian signed; ask the client</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Eén cliënt beslist nu zelf</source>
      <translation>One client decides for herself now</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Eén is {n} dag te laat</source>
      <translation>One is {n} day late</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Eén is {n} dagen te laat</source>
      <translation>One is {n} days late</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Fijne dag.</source>
      <translation>Have a nice day.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Foto’s van je telefoon wissen</source>
      <translation>Erase photos from your phone</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Had uiterlijk {day} gemoeten: {n} dag te laat</source>
      <translation>Was due by {day}: {n} day late</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Had uiterlijk {day} gemoeten: {n} dagen te laat</source>
      <translation>Was due by {day}: {n} days late</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Hier kan dus iets ontbreken</source>
      <translation>Something may be missing here</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Hij staat op {today}; het nieuwste hier is van {known}</source>
      <translation>It says {today}; the newest here is of {known}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Hoort bij bewijs {number} van {day}</source>
      <translation>Belongs to certificate {number} of {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Kijk wat er aan de hand is</source>
      <translation>See what is the matter</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Kijk zelf wat er in de vervangen kluis nog openstond</source>
      <translation>Look yourself what was still open in the replaced vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Klopt de klok van je computer?</source>
      <translation>Is your computer's clock right?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Laten weten aan wie gegevens kreeg</source>
      <translation>Tell who got data</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Laten weten aan {n} die gegevens kregen</source>
      <translation>Tell {n} who got data</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Niet te lezen was: {parts}</source>
      <translation>Could not be read: {parts}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Niets te doen</source>
      <translation>Nothing to do</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Open brief</source>
      <translation>Open letter</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Oudste van {day}</source>
      <translation>Oldest from {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Papieren kaart vernietigen</source>
      <translation>Destroy paper card</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Ruim op</source>
      <translation>Clear</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Sinds {day}; er staat een naam in van een vernietigd dossier</source>
      <translation>Since {day}; it has a name in it from a destroyed file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Typ de datum</source>
      <translation>Type the date</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Vandaag mag nog, morgen niet meer</source>
      <translation>Allowed today, not tomorrow</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Vastgehouden; het eerste opnieuw kijken op {day}</source>
      <translation>Held; the first to be looked at again on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Vastgehouden; opnieuw kijken op {day}</source>
      <translation>Held; to be looked at again on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Vergeleken met {day}, {time}</source>
      <translation>Compared with {day}, {time}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Vraagt je aandacht</source>
      <translation>Needs your attention</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Vul aan</source>
      <translation>Fill in</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>Wis bonnen</source>
      <translation>Erase receipts</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>{n} bezoek niet compleet</source>
      <translation>{n} visit not complete</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>{n} bezoeken niet compleet</source>
      <translation>{n} visits not complete</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>{n} cliënten beslissen nu zelf</source>
      <translation>{n} clients decide for themselves now</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>{n} dossier mag weg</source>
      <translation>{n} file may go</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>{n} dossier moet weg</source>
      <translation>{n} file must go</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>{n} dossier op zijn laatste dag</source>
      <translation>{n} file on its last day</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>{n} dossiers moeten weg</source>
      <translation>{n} files must go</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>{n} dossiers mogen weg</source>
      <translation>{n} files may go</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>{n} dossiers op hun laatste dag</source>
      <translation>{n} files on their last day</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>{n} mogen weg</source>
      <translation>{n} may go</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>{n} op de laatste dag</source>
      <translation>{n} on their last day</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>{n} oude regels mogen weg</source>
      <translation>{n} old lines may go</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/attention.py" />
      <source>{n} te laat</source>
      <translation>{n} late</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/backup_items.py" />
      <source>Back-up is niet gelukt</source>
      <translation>The backup did not succeed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/backup_items.py" />
      <source>Back-up is van gisteren</source>
      <translation>Backup is from yesterday</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/backup_items.py" />
      <source>Back-up is {n} dagen oud</source>
      <translation>Backup is {n} days old</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/backup_items.py" />
      <source>Back-up wordt gemaakt</source>
      <translation>Making a backup</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/backup_items.py" />
      <source>Back-up wordt weggeschreven</source>
      <translation>A backup is being written</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/backup_items.py" />
      <source>Dat gaat ook op slot door</source>
      <translation>It goes on while locked</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/backup_items.py" />
      <source>De klok stond fout bij de laatste</source>
      <translation>The clock was wrong at the last one</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/backup_items.py" />
      <source>Een back-up kwam niet heel terug</source>
      <translation>A backup did not come back whole</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/backup_items.py" />
      <source>Je kluis is in orde</source>
      <translation>Your vault is fine</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/backup_items.py" />
      <source>Je stick zit erin</source>
      <translation>Your stick is plugged in</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/backup_items.py" />
      <source>Kies een USB-stick of map</source>
      <translation>Choose a USB stick or folder</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/backup_items.py" />
      <source>Kijk bij Instellingen</source>
      <translation>Look in Settings</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/backup_items.py" />
      <source>Maak een nieuwe back-up</source>
      <translation>Make a new backup</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/backup_items.py" />
      <source>Maak er nu een nieuwe</source>
      <translation>Make a new one now</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/backup_items.py" />
      <source>Naar {place}</source>
      <translation>To {place}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/backup_items.py" />
      <source>Niet te lezen hoe het met je back-up staat</source>
      <translation>Cannot read how your backup stands</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/backup_items.py" />
      <source>Steek de USB-stick in</source>
      <translation>Plug in the USB stick</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/begun_list.py" />
      <source>Begonnen, nog niet bewaard</source>
      <translation>Begun, not saved yet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/begun_list.py" />
      <source>Getypt om {time}</source>
      <translation>Typed at {time}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/begun_list.py" />
      <source>Getypt op {day}</source>
      <translation>Typed on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/begun_list.py" />
      <source>Verder met {what} van {who}</source>
      <translation>Go on with {what} of {who}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/begun_list.py" />
      <source>het formulier</source>
      <translation>the form</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/old_requests.py" />
      <source>1 regel is gewist.</source>
      <translation>1 line was erased.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/old_requests.py" />
      <source>Hun eigen termijn is voorbij. Ze gaan voorgoed weg. Dat is niet terug te draaien.</source>
      <translation>Their own term is over. They go for good. That cannot be undone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/old_requests.py" />
      <source>Oude regels wissen?</source>
      <translation>Erase old lines?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/old_requests.py" />
      <source>Wis regels</source>
      <translation>Erase lines</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/old_requests.py" />
      <source>{n} regels zijn gewist.</source>
      <translation>{n} lines were erased.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Afgerond, nog niet compleet</source>
      <translation>Closed, not complete yet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Begonnen om {time}</source>
      <translation>Started at {time}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Bezoek van {who} aanvullen</source>
      <translation>Fill in visit of {who}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Geen open bezoek</source>
      <translation>No open visit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Hier komt wie je behandelt en wat je aandacht vraagt. Begin met je eerste cliënt.</source>
      <translation>Who you treat and what needs your attention comes here. Begin with your first client.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Laat zo</source>
      <translation>Leave it</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Naar Cliënten</source>
      <translation>To Clients</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Vandaag begonnen</source>
      <translation>Started today</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Verder met het bezoek van vandaag</source>
      <translation>Continue today’s visit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Zoek een cliënt</source>
      <translation>Find a client</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>Zoek een cliënt om een bezoek te beginnen. Wat je begint en niet afrondt, staat hier.</source>
      <translation>Find a client to start a visit. What you start and do not finish stays here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>{n} bezoek</source>
      <translation>{n} visit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/open_visits.py" />
      <source>{verb}: bezoek van {who}</source>
      <translation>{verb}: visit of {who}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/page.py" />
      <source>1 bon gaat voorgoed weg. Dat is niet terug te draaien.</source>
      <translation>1 receipt goes for good. That cannot be undone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/page.py" />
      <source>1 bon is gewist.</source>
      <translation>1 receipt was erased.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/page.py" />
      <source>Afgevinkt: de berichten zijn weg.</source>
      <translation>Ticked off: the messages are gone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/page.py" />
      <source>Afgevinkt: de papieren kaart is weg.</source>
      <translation>Ticked off: the paper card is gone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/page.py" />
      <source>Afgevinkt: je keek zelf wat er nog openstond.</source>
      <translation>Ticked off: you looked yourself what was still open.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/page.py" />
      <source>Afgevinkt: wie gegevens kreeg, weet dat ze gewist zijn.</source>
      <translation>Ticked off: who got data knows that it was erased.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/page.py" />
      <source>Alles blijft op deze computer</source>
      <translation>Everything stays on this computer</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/page.py" />
      <source>Bonnen van {year} wissen?</source>
      <translation>Erase the receipts of {year}?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/page.py" />
      <source>De datum klopt.</source>
      <translation>The date is right.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/page.py" />
      <source>Dit bezoek blijft zo.</source>
      <translation>This visit stays as it is.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/page.py" />
      <source>Geen verbinding, kluis versleuteld</source>
      <translation>No connection, vault encrypted</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/page.py" />
      <source>{n} bonnen gaan voorgoed weg. Dat is niet terug te draaien.</source>
      <translation>{n} receipts go for good. That cannot be undone.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/page.py" />
      <source>{n} bonnen zijn gewist.</source>
      <translation>{n} receipts were erased.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/photos_elsewhere.py" />
      <source>Afgevinkt: de foto staat niet meer op je website.</source>
      <translation>Ticked: the photo is off your website.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/photos_elsewhere.py" />
      <source>Afgevinkt: de foto staat niet meer op social media.</source>
      <translation>Ticked: the photo is off social media.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/photos_elsewhere.py" />
      <source>Haal een foto van je website</source>
      <translation>Take a photo off your website</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/photos_elsewhere.py" />
      <source>Haal een foto van social media</source>
      <translation>Take a photo off social media</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/photos_elsewhere.py" />
      <source>Vernietigd dossier</source>
      <translation>Destroyed file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/photos_elsewhere.py" />
      <source>{who}: {area}, goedgekeurd op {day}</source>
      <translation>{who}: {area}, approved on {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/the_rest.py" />
      <source>Toon de andere {n}</source>
      <translation>Show the other {n}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/the_rest.py" />
      <source>Toon de laatste</source>
      <translation>Show the last one</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/withdrawn_left.py" />
      <source>Kies de wet (WGBO) weer, of wis dit</source>
      <translation>Choose the law (WGBO) again, or erase this</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/withdrawn_left.py" />
      <source>Kijk eerst na of er na de back-up van {day} weer ja is gezegd</source>
      <translation>First check whether yes was said again after the backup of {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/withdrawn_left.py" />
      <source>Niets houdt het nog vast: wis het</source>
      <translation>Nothing keeps it any more: erase it</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/withdrawn_left.py" />
      <source>Van {n} cliënt staat er nog iets dat is ingetrokken</source>
      <translation>Of {n} client something withdrawn is still here</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/today/withdrawn_left.py" />
      <source>Van {n} cliënten staat er nog iets dat is ingetrokken</source>
      <translation>Of {n} clients something withdrawn is still here</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/faults.py" />
      <source>De rondgang stopt: het programma meldt «{what}».</source>
      <translation>The tour stops: the program reports «{what}».</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/faults.py" />
      <source>De rondgang stopt: {what}.</source>
      <translation>The tour stops: {what}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/faults.py" />
      <source>De rondgang stopt: «{what}» duurt te lang.</source>
      <translation>The tour stops: «{what}» takes too long.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/faults.py" />
      <source>De rondgang stopt: «{what}» staat niet op het scherm.</source>
      <translation>The tour stops: «{what}» is not on the screen.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/faults.py" />
      <source>Probeer het opnieuw. Stopt hij weer op deze plek, geef deze zin dan door aan wie je helpt.</source>
      <translation>Try again. If it stops at this point again, pass this sentence on to whoever helps you.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>2 dagen te laat</source>
      <translation>2 days late</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>6 behandelingen en 14 foto’s gaan weg. Dit kan niet terug. 6 bonnen op ‘I. ten Brinke’ blijven tot en met 31 december 2031.</source>
      <translation>6 treatments and 14 photos go. This cannot be undone. 6 receipts under ‘I. ten Brinke’ stay through 31 December 2031.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Aan</source>
      <translation>On</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Aangevinkt</source>
      <translation>Ticked</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Aanzicht</source>
      <translation>View</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Alles in orde</source>
      <translation>All in order</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Begint leeg</source>
      <translation>Starts empty</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Bevestigen</source>
      <translation>Confirming</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Bijna klaar</source>
      <translation>Almost ready</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Cliëntnummer</source>
      <translation>Client number</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Dit lijkt een BSN. Dat bewaar je hier nooit.</source>
      <translation>This looks like a BSN. You never keep that here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Dossier van {name} vernietigen?</source>
      <translation>Destroy the file of {name}?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Eén punt open</source>
      <translation>One point open</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Focus</source>
      <translation>Focus</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Gevaar</source>
      <translation>Danger</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Gewoon</source>
      <translation>Plain</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Hoofd</source>
      <translation>Main</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Ja</source>
      <translation>Yes</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Keuzes</source>
      <translation>Choices</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Klaar om te behandelen</source>
      <translation>Ready to treat</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Klein</source>
      <translation>Small</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Knoppen</source>
      <translation>Buttons</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Leeg scherm</source>
      <translation>Empty screen</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Lichten</source>
      <translation>Lights</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Nee</source>
      <translation>No</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Nog niet behandelen</source>
      <translation>Do not treat yet</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Onderdelen en toestanden</source>
      <translation>Parts and states</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Rond af</source>
      <translation>Finish</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Tabelrijen</source>
      <translation>Table rows</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Uit</source>
      <translation>Off</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Velden</source>
      <translation>Fields</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Vernietig</source>
      <translation>Destroy</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Verwijzing</source>
      <translation>Link</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>Zweef</source>
      <translation>Hover</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>focus</source>
      <translation>focus</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>gekozen</source>
      <translation>chosen</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>gewoon</source>
      <translation>plain</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>onder de muis</source>
      <translation>under the mouse</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/parts_page.py" />
      <source>over 7 dagen</source>
      <translation>in 7 days</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>13/18 · 400 · inkt 2</source>
      <translation>13/18 · 400 · ink 2</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>14/20 · 500 of 600</source>
      <translation>14/20 · 500 or 600</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>16 in knop</source>
      <translation>16 in button</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>18 in rail</source>
      <translation>18 in rail</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>18/28, titel 32/40</source>
      <translation>18/28, title 32/40</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>20 los</source>
      <translation>20 alone</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Bijtekst</source>
      <translation>Second text</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Chip</source>
      <translation>Chip</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Cijfers</source>
      <translation>Figures</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Cliënt leest</source>
      <translation>Client reads</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Groen</source>
      <translation>Green</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Groen licht</source>
      <translation>Green light</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Groen zacht</source>
      <translation>Green soft</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Hele gezicht, pen 0,5 mm</source>
      <translation>Whole face, pen 0.5 mm</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Hoeken en maten</source>
      <translation>Corners and sizes</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Huid reageert rustig, binnen een dag weg.</source>
      <translation>Skin reacts calmly, gone within a day.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Inkt</source>
      <translation>Ink</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Inkt 2</source>
      <translation>Ink 2</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Inkt 3</source>
      <translation>Ink 3</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Jindra Desk, bouwstenen</source>
      <translation>Jindra Desk, building blocks</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Kleur, letter, ruimte en hoeken. Alle tekstparen halen minstens 4,5 : 1.</source>
      <translation>Colour, type, space and corners. Every text pair reaches at least 4.5 : 1.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Kop</source>
      <translation>Heading</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Lijn</source>
      <translation>Line</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Lucide, lijn 1,75</source>
      <translation>Lucide, line 1.75</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Microneedling, sessie 3 van 6</source>
      <translation>Microneedling, session 3 of 6</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Oker</source>
      <translation>Ochre</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Oker licht</source>
      <translation>Ochre light</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Oker zacht</source>
      <translation>Ochre soft</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Papier</source>
      <translation>Paper</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Rail</source>
      <translation>Rail</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Rand</source>
      <translation>Edge</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Rood licht</source>
      <translation>Red light</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Rood zacht</source>
      <translation>Red soft</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Ruimte</source>
      <translation>Space</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Schermtitel</source>
      <translation>Screen title</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Sterk</source>
      <translation>Strong</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Tekst</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Titel</source>
      <translation>Title</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Verzonken</source>
      <translation>Sunken</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Vijg</source>
      <translation>Fig</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Vijg zacht</source>
      <translation>Fig soft</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Vijg, zweef</source>
      <translation>Fig, hover</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Vlak</source>
      <translation>Surface</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Vondst</source>
      <translation>Search hit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>Zeg het gerust, het kan altijd.</source>
      <translation>Just say so, you always can.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>dialoog</source>
      <translation>dialog</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>grote knop</source>
      <translation>large button</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>kaart</source>
      <translation>card</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>kleine knop</source>
      <translation>small button</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>knop en veld</source>
      <translation>button and field</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>knop, veld</source>
      <translation>button, field</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>label</source>
      <translation>label</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>rijen</source>
      <translation>rows</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>tabelcijfers</source>
      <translation>tabular figures</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>tussen kaarten 16, kolommen 24</source>
      <translation>between cards 16, columns 24</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/tokens_page.py" />
      <source>vensterrand 32, kaart 20</source>
      <translation>window edge 32, card 20</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>Bezoek afgerond met resultaat</source>
      <translation>Visit finished with a result</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>Bezoek begonnen: behandeling, apparaat, product en lot</source>
      <translation>Visit started: treatment, device, product and lot</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>Bij de kluis staat geen leesbaar woord</source>
      <translation>No readable word stands beside the vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>Cliënt ingeschreven en zonder accenten teruggevonden</source>
      <translation>Client entered and found again without accents</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>Dossier meegegeven; elk bestand klopt met zijn controlegetal</source>
      <translation>File handed out; every part matches its checksum</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>Foto voor en na opgenomen: rechtop, zonder plaats en tijd van de camera</source>
      <translation>Photo before and after taken in: upright, without place and time of the camera</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>Foto’s geweigerd zonder toestemming; toestemming getekend</source>
      <translation>Photos refused without consent; consent signed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>Geen bijzonderheden</source>
      <translation>No particulars</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>Getekende toestemming bekeken en als pdf bewaard</source>
      <translation>Signed consent viewed and saved as PDF</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>Kluis ingericht, herstelcode teruggetypt</source>
      <translation>Vault set up, recovery code typed back</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>Op slot met Ctrl+L en weer open: wat half getypt was, staat er nog</source>
      <translation>Locked with Ctrl+L and open again: what was half typed is still there</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>Stand en instellingen</source>
      <translation>Mode and settings</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>Toestemming voor gezondheid getekend; daarna op slot en weer open</source>
      <translation>Consent for health signed; then locked and open again</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>Vernietigd, elke bladzijde nagelezen, bewijs gemaakt</source>
      <translation>Destroyed, every page re-read, certificate made</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>Voor en na vergeleken, naast elkaar en met de schuif</source>
      <translation>Before and after compared, side by side and with the slider</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>Vooraf gezien wat weggaat, wat blijft, waarom en tot wanneer</source>
      <translation>Seen beforehand what goes, what stays, why and until when</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>Wangen</source>
      <translation>Cheeks</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>Wat heb je gedaan</source>
      <translation>What did you do</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>de keuze begint niet leeg</source>
      <translation>the choice does not begin empty</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>de kopie is niet compleet</source>
      <translation>the copy is not complete</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>de opdrachtregel noemt een cliënt</source>
      <translation>the command line names a client</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>de pdf is niet geschreven</source>
      <translation>the PDF was not written</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>een bestand klopt niet</source>
      <translation>a file does not match</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>een foto draagt nog een plaats</source>
      <translation>a photo still carries a place</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>er is geen bewijs</source>
      <translation>there is no certificate</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>er is geen kopie van het dossier</source>
      <translation>there is no copy of the file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>er staat leesbare tekst bij de kluis</source>
      <translation>readable text stands beside the vault</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>foto’s kunnen zonder toestemming</source>
      <translation>photos are possible without consent</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>het bezoek is niet afgerond</source>
      <translation>the visit was not finished</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>het dossier staat er nog</source>
      <translation>the file is still there</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>het herstelblad is niet geschreven</source>
      <translation>the recovery sheet was not written</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>het slot is niet dichtgegaan</source>
      <translation>the lock did not close</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>niet elke foto kwam binnen</source>
      <translation>not every photo came in</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/tour/walkthrough.py" />
      <source>wat half getypt was, is weg</source>
      <translation>what was half typed is gone</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>0,5 mm, stand 3</source>
      <translation>0.5 mm, setting 3</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>84,50</source>
      <translation>84,50</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>De bon is gemaakt.</source>
      <translation>The receipt is made.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>De toestemming voor gezondheidsgegevens is ingetrokken of voorbij. Wat er nog stond, is gesloten.</source>
      <translation>The consent for health data was withdrawn or is over. What was still there is closed.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Dit bezoek ging niet door</source>
      <translation>This visit did not take place</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Geen bijzonderheden.</source>
      <translation>No particulars.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Hier komt niets meer over de cliënt bij.</source>
      <translation>Nothing more about the client goes here.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Niets over gezondheid: daarvoor is geen toestemming.</source>
      <translation>Nothing about health: there is no consent for it.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Nog een product</source>
      <translation>Another product</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Producten</source>
      <translation>Products</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Tijd</source>
      <translation>Time</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Vul dit in om af te ronden.</source>
      <translation>Fill this in to finish.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Vul dit in, of schrijf bovenaan waarom het ontbreekt.</source>
      <translation>Fill this in, or write at the top why it is missing.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Waar let je de volgende keer op?</source>
      <translation>What will you watch for next time?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Wat heb je meegegeven?</source>
      <translation>What did you give to take home?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Wat zie je, en wat vindt de cliënt zelf?</source>
      <translation>What do you see, and what does the client think?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Wkkgz</source>
      <translation>Wkkgz</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>Zelfde als {day}</source>
      <translation>Same as {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>euro</source>
      <translation>euros</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/fields.py" />
      <source>uu:mm</source>
      <translation>hh:mm</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/header.py" />
      <source>Het ging toch door</source>
      <translation>It took place after all</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/header.py" />
      <source>Later verder</source>
      <translation>Continue later</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/header.py" />
      <source>Staat vast zolang er een klacht of claim loopt</source>
      <translation>Fixed as long as a complaint or claim is open</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/header.py" />
      <source>Terug naar de cliënt</source>
      <translation>Back to the client</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/header.py" />
      <source>{name}  ·  {age} jaar</source>
      <translation>{name}  ·  {age} years</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/heeded.py" />
      <source>Antwoorden over de gezondheid waarop je hebt gelet. Die blijven bij dit bezoek staan als de toestemming wordt ingetrokken, net als de vragen waarop niets werd genoemd. Andere antwoorden gaan dan weg.</source>
      <translation>Answers about health on which you acted. They stay with this visit when the consent is withdrawn, and so do the questions in which nothing was named. Other answers go then.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/heeded.py" />
      <source>Waar heb je op gelet?</source>
      <translation>What did you take into account?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Afgerond.</source>
      <translation>Finished.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Afgerond. Bon {number} is gemaakt.</source>
      <translation>Finished. Receipt {number} is made.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Concept bewaard om {time}</source>
      <translation>Draft saved at {time}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Dan telt het niet meer mee en wordt de bewaartermijn opnieuw berekend. Wat je schreef blijft staan.</source>
      <translation>Then it counts no more and the retention term is computed again. What you wrote stays.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Dit bezoek is nog leeg. Toch afronden?</source>
      <translation>This visit is still empty. Close it all the same?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Dit bezoek staat weer open.</source>
      <translation>This visit is open again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Dit product is weggehaald.</source>
      <translation>This product was taken away.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Er staat alleen een dag en een behandeling. Afgerond telt het mee voor de bewaartermijn.</source>
      <translation>There is only a day and a treatment. Closed it counts for the retention term.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Genoteerd: ging niet door.</source>
      <translation>Noted: did not take place.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Genoteerd: ging niet door. De bewaartermijn is opnieuw berekend.</source>
      <translation>Noted: did not take place. The retention term was computed again.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Ging dit afgeronde bezoek niet door?</source>
      <translation>Did this closed visit not take place?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Ging het niet door, ga dan terug: er is nog niets bewaard.</source>
      <translation>If it did not take place, go back: nothing is kept yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Ging het niet door, kies dan onderaan «Dit bezoek ging niet door».</source>
      <translation>If it did not take place, choose “This visit did not take place” at the bottom.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Het ging niet door</source>
      <translation>It did not take place</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/page.py" />
      <source>Rond leeg af</source>
      <translation>Close it empty</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/product_rows.py" />
      <source>Haal dit product weg</source>
      <translation>Remove this product</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/product_rows.py" />
      <source>mm-jjjj</source>
      <translation>mm-yyyy</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>Afgerond</source>
      <translation>Closed</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>Bijna klaar om te behandelen</source>
      <translation>Almost ready to treat</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>Foto: {moment}</source>
      <translation>Photo: {moment}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>Foto’s van dit bezoek</source>
      <translation>Photos of this visit</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>Het verslag is compleet</source>
      <translation>The record is complete</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>Nog geen foto’s bij dit bezoek.</source>
      <translation>No photos with this visit yet.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>Telt voor geen termijn mee</source>
      <translation>Counts for no term</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>van {day}</source>
      <translation>from {day}</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>{n} herinneringen</source>
      <translation>{n} reminders</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>{n} in orde</source>
      <translation>{n} in order</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>{n} punten open</source>
      <translation>{n} points open</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>één herinnering</source>
      <translation>one reminder</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/side.py" />
      <source>één in orde</source>
      <translation>one in order</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/view.py" />
      <source>Afronden kan zo</source>
      <translation>It can be closed as it is</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/view.py" />
      <source>{n} van {total} ingevuld</source>
      <translation>{n} of {total} filled in</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/without.py" />
      <source>Verplicht (Wkkgz): {parts}.</source>
      <translation>Required (Wkkgz): {parts}.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/without.py" />
      <source>Vul het aan, of schrijf op waarom het ontbreekt. Het bezoek blijft dan op Vandaag staan.</source>
      <translation>Fill it in, or write why it is missing. The visit then stays on Today.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/without.py" />
      <source>Waarom is er toch behandeld?</source>
      <translation>Why did you treat all the same?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/without.py" />
      <source>Waarom ontbreekt het?</source>
      <translation>Why is it missing?</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/without.py" />
      <source>Wat de Wkkgz vraagt, is nu ingevuld.</source>
      <translation>What the Wkkgz asks for is now filled in.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/without.py" />
      <source>Wat er is gedaan, leg je toch vast. Schrijf op waarom er toch is behandeld.</source>
      <translation>What was done is recorded all the same. Write down why you treated.</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/visit/zones.py" />
      <source>Kies een andere zone</source>
      <translation>Choose another zone</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/data/month_chart.py" />
      <source>Dossiers die de komende maanden aan hun eind komen</source>
      <translation>Files that reach their end in the coming months</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/data/month_chart.py" />
      <source>{month}: 1 dossier</source>
      <translation>{month}: 1 file</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/data/month_chart.py" />
      <source>{month}: {n} dossiers</source>
      <translation>{month}: {n} files</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/data/month_chart.py" />
      <source>{n} binnen 30 dagen</source>
      <translation>{n} within 30 days</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/data/month_chart.py" />
      <source>{n} nu weg</source>
      <translation>{n} due now</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/data/promise_bar.py" />
      <source>Beloftes</source>
      <translation>Promises</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/data/promise_bar.py" />
      <source>{kept} nagekomen, {risk} risico, {broken} gebroken</source>
      <translation>{kept} kept, {risk} at risk, {broken} broken</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/feedback/banner.py" />
      <source>Nog niet gelezen:</source>
      <translation>Not read yet:</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/feedback/readiness_light.py" />
      <source>er is nog iets open</source>
      <translation>something is still open</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/feedback/readiness_light.py" />
      <source>in orde</source>
      <translation>in order</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/feedback/readiness_light.py" />
      <source>niet in orde</source>
      <translation>not in order</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/feedback/reading.py" />
      <source>Dit is nu niet te lezen</source>
      <translation>This cannot be read now</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/feedback/reading.py" />
      <source>Lees opnieuw</source>
      <translation>Read again</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/feedback/toast.py" />
      <source>Ongedaan maken</source>
      <translation>Undo</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/inputs/date_field.py" />
      <source>Kalender</source>
      <translation>Calendar</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/inputs/date_field.py" />
      <source>Kies een dag</source>
      <translation>Choose a day</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/inputs/date_field.py" />
      <source>dd-mm-jjjj</source>
      <translation>dd-mm-yyyy</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/inputs/text_fields.py" />
      <source>Laat zien wat je typt</source>
      <translation>Show what you type</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/inputs/text_fields.py" />
      <source>Maak leeg</source>
      <translation>Clear</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/inputs/text_fields.py" />
      <source>Verberg wat je typt</source>
      <translation>Hide what you type</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/layout/nav.py" />
      <source>Hoofdmenu</source>
      <translation>Main menu</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/layout/nav.py" />
      <source>Privacy</source>
      <translation>Privacy</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/layout/nav.py" />
      <source>{place}, niet te lezen hoeveel</source>
      <translation>{place}, the number cannot be read</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/layout/nav.py" />
      <source>{place}, {n} open</source>
      <translation>{place}, {n} open</translation>
    </message>
    <message>
      <location filename="../../jindra_desk/ui/widgets/layout/nav.py" />
      <source>{place}, {n} vraagt aandacht</source>
      <translation>{place}, {n} for your attention</translation>
    </message>
  </context>
</TS>
