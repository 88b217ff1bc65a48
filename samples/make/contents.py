"""What the sample forms say. Everything is invented: measures, texts, numbers and addresses; no such measure was ever taken."""

AT = {
    "transmissionDate": "20 November 2026",
    "contactTelephone": "+43 1 555 01 20",
    "titleOriginal": "Entwurf eines Bundesgesetzes, mit dem das Fremdenpolizeigesetz geändert wird (Freiwillige Ausreise)",
    "titleEnglish": "Draft federal act amending the Aliens’ Police Act (voluntary departure)",
    "originalLanguage": "German",
    "measureType": ["draftLegislation"],
    "areas": ["irregularMigration", "return"],
    "madePublicOn": "19 November 2026",
    "inForceOn": "1 April 2027",
    "summary": "Der Entwurf ordnet die freiwillige Ausreise neu. Die Frist beträgt künftig 30 Tage und kann für Familien mit schulpflichtigen Kindern "
               "bis zum Ende des Schuljahres verlängert werden.\nWer fristgerecht ausreist, erhält kein Einreiseverbot. Die Rückkehrberatung wird vor "
               "der Entscheidung angeboten, nicht erst danach.\nDie Begutachtungsfrist endet am 15. Jänner 2027.",
    "summaryEnglish": "The draft reforms voluntary departure: 30 days as a rule, longer for families with children at school, and no entry ban for those who "
                      "leave in time. Return counselling comes before the decision. Consultation runs until 15 January 2027.",
    "originalTextUrl": "https://www.parlament.at.example/entwuerfe/2026/312",
    "impact": ["severalMemberStates"],
    "impactExplanation": "Persons without an entry ban may apply for visas in other Member States.",
    "restrictedFields": "3d",
}

BG = {
    "memberState": "България",
    "transmissionDate": "18.11.2026",
    "contactName": "Национално звено за контакт",
    "contactAuthority": "Министерство на вътрешните работи",
    "contactEmail": "mim@interior.bg.example",
    "titleOriginal": "Проект на наредба за реда за настаняване на лица, търсещи закрила",
    "titleEnglish": "Draft ordinance on the accommodation of persons seeking protection",
    "originalLanguage": "български",
    "measureType": ["draftLegislation"],
    "areas": ["asylum"],
    "madePublicOn": "16.11.2026",
    "summary": "Проектът определя минимални изисквания за центровете за настаняване: площ на човек, достъп до лекар, отделни помещения за жени и за непридружени деца.\n"
               "Общините могат да предлагат жилища срещу възстановяване на разходите от държавния бюджет.",
    "summaryEnglish": "The draft sets minimum standards for reception centres (space, access to a doctor, separate rooms for women and unaccompanied children) "
                      "and lets municipalities offer housing against reimbursement.",
    "originalTextUrl": "https://strategy.bg.example/consultations/8841",
    "impact": ["severalMemberStates"],
    "impactExplanation": "Better reception may reduce onward movement to other Member States.",
}

DE = {
    "memberState": "Austria",
    "transmissionDate": "20 November 2026",
    "contactEmail": "Referat M I 3, mim@interior.de.example",
    "titleOriginal": "Verordnung über den Nachweis von Sprachkenntnissen bei der Fachkräfteeinwanderung",
    "originalLanguage": "German",
    "measureType": ["draftLegislation", "adoptedLegislation"],
    "areas": ["legalImmigration", "integration"],
    "madePublicOn": "31.2.2026",
    "summary": "Die Verordnung lässt digitale Prüfungen anerkannter Anbieter als Nachweis der Sprachkenntnisse zu und verkürzt die Prüfung der Unterlagen auf vier Wochen.",
    "originalTextUrl": "www.bundesanzeiger.de.example/2026/118",
    "impact": ["severalMemberStates"],
    "impactExplanation": "Certificates of the same providers are used in several Member States.",
}

EL = {
    "memberState": "Ελλάδα",
    "transmissionDate": "17 November 2026",
    "contactName": "Εθνικό σημείο επαφής",
    "contactAuthority": "Υπουργείο Μετανάστευσης και Ασύλου",
    "contactEmail": "mim@interior.el.example",
    "contactTelephone": "+30 210 555 0140",
    "titleOriginal": "Εθνική στρατηγική για την ένταξη των δικαιούχων διεθνούς προστασίας 2027–2031",
    "titleEnglish": "National strategy for the integration of beneficiaries of international protection 2027–2031",
    "originalLanguage": "ελληνικά",
    "measureType": ["longTermProgramming"],
    "areas": ["asylum", "integration"],
    "madePublicOn": "12 November 2026",
    "summary": "Η στρατηγική συνδέει τη στέγαση με την εκμάθηση της γλώσσας και την απασχόληση. Κάθε δικαιούχος έχει έναν σύμβουλο ένταξης για δώδεκα μήνες.\n"
               "Οι δήμοι καταρτίζουν τοπικά σχέδια και υποβάλλουν ετήσια έκθεση.",
    "summaryEnglish": "The strategy ties housing to language courses and work, gives each beneficiary an integration counsellor for twelve months, and asks "
                      "municipalities for local plans and a yearly report.",
    "originalTextUrl": "https://migration.el.example/stratigiki-2027-2031.pdf",
    "impact": ["unionAsAWhole"],
    "impactExplanation": "Secondary movements of beneficiaries concern the Union as a whole.",
}

ES = {
    "transmissionDate": "20 November 2026",
    "titleOriginal": "Orden por la que se regula la cita previa en las oficinas de extranjería",
    "titleEnglish": "Order on appointments at immigration offices",
    "originalLanguage": "Spanish",
    "measureType": ["administrativeDecision"],
    "areas": ["legalImmigration"],
    "madePublicOn": "18 November 2026",
    "summary": "La orden establece un sistema único de cita previa y un plazo máximo de quince días.",
    "summaryEnglish": "One system for appointments, and fifteen days at the most to get one.",
    "originalTextUrl": "https://boletin.es.example/2026/4410",
    "impact": ["severalMemberStates"],
}

FR = {
    "transmissionDate": "19 November 2026",
    "contactTelephone": "+33 1 55 50 01 60",
    "titleOriginal": "Arrêté fixant la liste des pièces à joindre à la demande de carte de séjour « talent »",
    "titleEnglish": "Order listing the documents to be attached to an application for a ‘talent’ residence permit",
    "originalLanguage": "French",
    "measureType": ["administrativeDecision"],
    "areas": ["legalImmigration"],
    "madePublicOn": "17 November 2026",
    "adoptedOn": "13 November 2026",
    "inForceOn": "1 January 2027",
    "summary": "L’arrêté réduit de onze à six le nombre de pièces demandées aux chercheurs, aux salariés qualifiés et à leur famille. "
               "Les pièces déjà détenues par une administration ne sont plus réclamées.\nUne traduction libre suffit pour les diplômes de l’Espace européen.",
    "summaryEnglish": "Six documents instead of eleven for researchers, skilled workers and their families; nothing that an authority already holds is asked "
                      "for again; an informal translation will do for diplomas from the European area.",
    "originalTextUrl": "https://journal-officiel.fr.example/2026/11/17/texte-24",
    "impact": ["severalMemberStates"],
    "impactExplanation": "Holders have mobility rights in other Member States.",
}

IT = {
    "transmissionDate": "18 November 2026",
    "titleOriginal": "Sentenza delle Sezioni unite sul trattenimento in attesa di rimpatrio: obbligo di riesame mensile",
    "titleEnglish": "Judgment of the united chambers on detention pending return: duty of monthly review",
    "originalLanguage": "Italian",
    "measureType": ["finalCourtDecision"],
    "areas": ["return"],
    "madePublicOn": "14 November 2026",
    "summary": "La Corte afferma che il giudice deve riesaminare d’ufficio ogni mese il trattenimento della persona straniera e che il silenzio "
               "equivale alla fine del trattenimento.",
    "summaryEnglish": "The court holds that detention pending return must be reviewed by a judge every month of the court’s own motion; without a decision, detention ends.",
    "originalTextUrl": "https://corte.it.example/sentenze/2026/30114",
    "impact": ["severalMemberStates"],
    "impactExplanation": "The reasoning rests on the Return Directive and may be followed elsewhere.",
}

NL = {
    "memberState": "NL",
    "transmissionDate": "2026-11-19",
    "contactName": "Nationaal contactpunt",
    "contactAuthority": "Ministerie van Asiel en Migratie",
    "contactEmail": "mim@interior.nl.example",
    "contactTelephone": "+31 70 555 0180",
    "titleOriginal": "Beleidsbrief: één loket voor kennismigranten en hun gezin",
    "titleEnglish": "Policy letter: one desk for highly skilled migrants and their families",
    "originalLanguage": "nl",
    "measureType": "policyIntention",
    "areas": ["legalImmigration", "integration"],
    "madePublicOn": "2026-11-18",
    "summary": "Het kabinet wil dat kennismigranten en hun gezinsleden verblijf, inschrijving en fiscaal nummer in één afspraak regelen. Gemeenten in vier regio’s beginnen "
               "in september 2027 met een proef.",
    "summaryEnglish": "Residence, registration and tax number in one appointment for highly skilled migrants and their families; trials start in four regions in September 2027.",
    "originalTextUrl": "https://www.kamerstukken.nl.example/2026/kst-30573-212",
    "impact": ["severalMemberStates"],
    "impactExplanation": "Neighbouring regions share the same labour market.",
    "restrictedFields": ["contactTelephone"],
}

PL = {
    "transmissionDate": "19 November 2026",
    "titleOriginal": "Projekt rozporządzenia w sprawie wzoru wniosku o zezwolenie na pobyt czasowy",
    "titleEnglish": "Draft regulation on the application form for a temporary residence permit",
    "originalLanguage": "Polish",
    "measureType": ["draftLegislation"],
    "areas": ["legalImmigration"],
    "madePublicOn": "13 November 2026",
    "summary": "Projekt wprowadza jeden wzór wniosku w postaci elektronicznej. Wniosek podpisuje się podpisem zaufanym, a załączniki przesyła się w jednym pliku.\n"
               "Wnioski papierowe będą przyjmowane do 30 czerwca 2027 r.",
    "originalTextUrl": "https://legislacja.pl.example/projekt/12391",
}

PT = {
    "transmissionDate": "20 November 2026",
    "titleOriginal": "Portaria que define as condições do apoio ao regresso voluntário e à reintegração",
    "titleEnglish": "Ministerial order on support for voluntary return and reintegration",
    "originalLanguage": "Portuguese",
    "measureType": ["adoptedLegislation"],
    "areas": ["return"],
    "madePublicOn": "16 November 2026",
    "adoptedOn": "11 November 2026",
    "inForceOn": "1 December 2026",
    "summary": "A portaria fixa um apoio único por pessoa, pago em duas partes: na partida e três meses depois da chegada. Inclui aconselhamento no país de destino.",
    "summaryEnglish": "One grant per person, paid in two parts: at departure and three months after arrival, with counselling in the country of destination.",
    "originalTextAttached": "portaria-regresso.pdf",
    "impact": ["severalMemberStates"],
    "impactExplanation": "Return programmes of several Member States use the same partners.",
}

SE = {
    "memberState": "SE",
    "transmissionDate": "2026-11-20",
    "contactName": "Nationell kontaktpunkt",
    "contactAuthority": "Justitiedepartementet",
    "contactEmail": "mim@interior.se.example",
    "titleOriginal": "Lag om ändring i utlänningslagen: uppehållstillstånd för studier och arbetssökande efter examen",
    "titleEnglish": "Act amending the Aliens Act: residence permits for studies and for seeking work after graduation",
    "originalLanguage": "sv",
    "measureType": ["adoptedLegislation"],
    "areas": ["legalImmigration"],
    "madePublicOn": "2026-11-17",
    "adoptedOn": "2026-11-11",
    "inForceOn": "2027-01-01",
    "summary": "Den som har avslutat en utbildning på minst två år får stanna i arton månader för att söka arbete eller starta företag. Ansökan görs digitalt "
               "och tillståndet kan förenas med rätt att resa inom unionen.",
    "summaryEnglish": "Graduates of programmes of two years or more may stay eighteen months to look for work or start a business. Applications are digital.",
    "originalTextUrl": "https://svenskforfattningssamling.se.example/2026-1204",
    "impact": ["severalMemberStates", "unionAsAWhole"],
    "impactExplanation": "Students move between universities of several Member States.",
}

PT_LAW = """<html><head><meta charset="utf-8"><title>Portaria n.º 9999/2026</title></head><body>
<p><i>Texto inventado, para demonstração.</i></p>
<h2>Portaria n.º 9999/2026, de 16 de novembro</h2>
<p>Define as condições do apoio ao regresso voluntário e à reintegração.</p>
<h3>Artigo 1.º – Objeto</h3><p>A presente portaria define as condições de acesso ao apoio ao regresso voluntário e à reintegração no país de destino.</p>
<h3>Artigo 2.º – Apoio</h3><p>1 – O apoio é único por pessoa e é pago em duas partes: na partida e três meses depois da chegada.</p>
<p>2 – O apoio inclui aconselhamento no país de destino.</p>
<h3>Artigo 3.º – Entrada em vigor</h3><p>A presente portaria entra em vigor no dia 1 de dezembro de 2026.</p></body></html>"""

IE_NOTICE = """<html><head><meta charset="utf-8"><title>Press notice</title></head><body>
<p><i>Invented text, for demonstration.</i></p>
<h2>Press notice: new customer service centre for residence permits</h2>
<p>From 1 December 2026, applications for a first residence permit can be made at the new service centre in Cork as well as in Dublin. Appointments open on 24 November.</p>
<p>The centre will be able to see 120 applicants a day.</p></body></html>"""

AT_REQUEST = {
    "title": "Places for families in reception centres",
    "question": "How many places for families do your reception centres have, and how do you count them?\n"
                "We are preparing a reform and would like to compare by the same measure.",
    "language": "English",
    "addressees": "Poland, Germany",
}

IT_REQUEST = {
    "memberState": "IT",
    "contactName": "Punto di contatto nazionale",
    "contactEmail": "mim@interno.it.example",
    "measure": "MIM-NL-2026-0001",
    "title": "Salary thresholds for highly skilled workers",
    "question": "By which index are the thresholds adjusted each year, and are there lower ones for graduates?",
    "language": "en",
}

PL_ANSWER = {
    "memberState": "PL",
    "request": "REQ-AT-2026-0001",
    "contactName": "Krajowy punkt kontaktowy",
    "contactEmail": "mim@mswia.pl.example",
    "answer": "Ośrodki mają 412 miejsc dla rodzin. Liczymy łóżka, nie pokoje; szczegóły w załączniku.",
    "answerEnglish": "The centres have 412 places for families. We count beds, not rooms; see the attached table.",
    "language": "pl",
    "attachments": ["tabela-miejsca.pdf"],
}

PL_TABLE = """<html><head><meta charset="utf-8"><title>Miejsca dla rodzin</title></head><body><h1>Miejsca dla rodzin</h1>
<table border="1"><tr><th>Ośrodek</th><th>Łóżka</th></tr><tr><td>Północ</td><td>180</td></tr><tr><td>Południe</td><td>232</td></tr></table></body></html>"""

DE_ANSWER = {
    "memberState": "DE",
    "request": "REQ-AT-2026-0001",
    "contactName": "Nationale Kontaktstelle",
    "contactEmail": "mim@bmi.de.example",
    "reply": "anotherDate",
    "proposedDate": "2027-01-29",
    "explanation": "The Länder count the places at the end of the year.",
}

NL_ANSWER = {
    "memberState": "NL",
    "request": "REQ-IT-2026-0001",
    "contactName": "Nationaal contactpunt",
    "contactEmail": "mim@jenv.nl.example",
    "answer": "The thresholds follow the index of negotiated wages; graduates within three years have one third less.",
    "language": "en",
    "visibility": "askerOnly",
}
