"""ReportLab documents: consent form, client file, recovery sheet, certificate."""
