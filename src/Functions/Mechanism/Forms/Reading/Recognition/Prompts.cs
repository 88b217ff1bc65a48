namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>What Word, LibreOffice and our own template print in a field that nobody has filled in, in the languages of the Union.</summary>
internal static class Prompts
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "Click or tap here to enter text.", "Click here to enter text.", "Click or tap to enter text.", "Click or tap to enter a date.", "Click here to enter a date.",
        "Choose an item.", "Choose a building block.", "Click to enter a date", "Click to choose a date", "Click to choose one", "Click to enter numbers of fields", "Click to enter a list", "Click to enter text",
        "Enter any content that you want to repeat, including other content controls.", "Enter text here", "Type here", "Type text here", "Please select", "Select", "Choose", "Please choose", "Select date",
        "Placeholder", "Placeholder text", "Click placeholder and overwrite", "Choose Item", "Enter a date",
        "Klicken oder tippen Sie hier, um Text einzugeben.", "Klicken Sie hier, um Text einzugeben.", "Klicken oder tippen Sie, um ein Datum einzugeben.", "Klicken Sie hier, um ein Datum einzugeben.",
        "Wählen Sie ein Element aus.", "Bitte auswählen", "Bitte wählen", "Text hier eingeben",
        "Cliquez ou appuyez ici pour entrer du texte.", "Cliquez ici pour entrer du texte.", "Cliquez ici pour taper du texte.", "Cliquez ou appuyez ici pour entrer une date.", "Cliquez ici pour entrer une date.", "Choisissez un élément.",
        "Haga clic o pulse aquí para escribir texto.", "Haga clic aquí para escribir texto.", "Haga clic aquí o pulse para escribir una fecha.", "Haga clic aquí para escribir una fecha.", "Elija un elemento.",
        "Fare clic o toccare qui per immettere il testo.", "Fare clic qui per immettere testo.", "Fare clic o toccare qui per immettere una data.", "Fare clic qui per immettere una data.", "Scegliere un elemento.",
        "Klik of tik om tekst in te voeren.", "Klik hier als u tekst wilt invoeren.", "Klik of tik om een datum in te voeren.", "Klik hier als u een datum wilt invoeren.", "Kies een item.",
        "Clique ou toque aqui para introduzir texto.", "Clique aqui para introduzir texto.", "Clique ou toque aqui para inserir o texto.", "Clique ou toque para introduzir uma data.", "Clique aqui para introduzir uma data.", "Escolha um item.",
        "Klik eller tryk her for at skrive tekst.", "Klik her for at angive tekst.", "Klik eller tryk for at angive en dato.", "Klik her for at angive en dato.", "Vælg et element.",
        "Klicka eller tryck här för att ange text.", "Klicka här för att ange text.", "Klicka eller tryck för att ange ett datum.", "Klicka här för att ange datum.", "Välj ett objekt.",
        "Kirjoita tekstiä napsauttamalla tai napauttamalla tätä.", "Kirjoita tekstiä napsauttamalla tätä.", "Kirjoita päivämäärä napsauttamalla tai napauttamalla tätä.", "Kirjoita päivämäärä napsauttamalla tätä.", "Valitse kohde.",
        "Teksti sisestamiseks klõpsake või puudutage siin.", "Teksti sisestamiseks klõpsake siin.", "Kuupäeva sisestamiseks klõpsake või puudutage siin.", "Kuupäeva sisestamiseks klõpsake siin.", "Valige üksus.",
        "Noklikšķiniet vai pieskarieties šeit, lai ievadītu tekstu.", "Noklikšķiniet šeit, lai ievadītu tekstu.", "Noklikšķiniet vai pieskarieties, lai ievadītu datumu.", "Noklikšķiniet šeit, lai ievadītu datumu.", "Izvēlieties vienumu.",
        "Norėdami įvesti tekstą, spustelėkite arba bakstelėkite čia.", "Norėdami įvesti tekstą, spustelėkite čia.", "Norėdami įvesti datą, spustelėkite arba bakstelėkite čia.", "Norėdami įvesti datą, spustelėkite čia.", "Pasirinkite elementą.",
        "Kliknij lub naciśnij tutaj, aby wprowadzić tekst.", "Kliknij tutaj, aby wprowadzić tekst.", "Kliknij lub naciśnij, aby wprowadzić datę.", "Kliknij tutaj, aby wprowadzić datę.", "Wybierz element.",
        "Klikněte nebo klepněte sem a zadejte text.", "Klikněte sem a zadejte text.", "Klikněte sem a zadejte datum.", "Klikněte nebo klepněte sem a zadejte datum.", "Zvolte položku.",
        "Kliknite alebo ťuknite sem a zadajte text.", "Kliknutím zadáte text.", "Kliknite alebo ťuknite a zadajte dátum.", "Kliknutím zadáte dátum.", "Vyberte položku.",
        "Kattintson vagy koppintson ide a szöveg beírásához.", "Szöveg beírásához kattintson ide.", "Kattintson vagy koppintson a dátum beírásához.", "Dátum megadásához kattintson ide.", "Jelöljön ki egy elemet.",
        "Faceți clic sau atingeți aici pentru a introduce text.", "Faceți clic aici pentru a introduce text.", "Faceți clic sau atingeți pentru a introduce o dată.", "Faceți clic aici pentru a introduce o dată.", "Alegeți un element.",
        "Kliknite ili dodirnite ovdje da biste unijeli tekst.", "Kliknite ovdje da biste unijeli tekst.", "Kliknite ili dodirnite da biste unijeli datum.", "Kliknite ovdje da biste unijeli datum.", "Odaberite stavku.",
        "Kliknite ali tapnite tukaj, če želite vnesti besedilo.", "Kliknite tukaj, če želite vnesti besedilo.", "Kliknite ali tapnite, če želite vnesti datum.", "Kliknite tukaj, če želite vnesti datum.", "Izberite element.",
        "Щракнете или докоснете тук, за да въведете текст.", "Щракнете тук, за да въведете текст.", "Щракнете или докоснете, за да въведете дата.", "Щракнете тук, за да въведете дата.", "Изберете елемент.",
        "Κάντε κλικ ή πατήστε εδώ για να εισαγάγετε κείμενο.", "Κάντε κλικ εδώ για να εισαγάγετε κείμενο.", "Κάντε κλικ ή πατήστε για να εισαγάγετε ημερομηνία.", "Κάντε κλικ εδώ για να εισαγάγετε ημερομηνία.", "Επιλέξτε ένα στοιχείο.",
        "Ikklikkja jew taptap hawn biex idaħħal it-test.", "Agħżel oġġett.", "Cliceáil nó tapáil anseo chun téacs a chur isteach.", "Roghnaigh mír.",
        "<type here>", "Platzhalter", "Platzhalter anklicken und überschreiben", "Espace réservé", "Marcador de posición", "Segnaposto",
    ];
}
