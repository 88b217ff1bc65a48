namespace MimFunctions.Domain.Intake;

/// <summary>
/// The words by which the Union and its states mark classified information, from RESTRICTED upwards, as people write them (after the table of
/// equivalents in appendix B of Council Decision 2013/488/EU; a table that grows as others are met).
/// </summary>
internal static class ClassificationWords
{
    private static readonly string[] Union =
    [
        "RESTREINT UE", "EU RESTRICTED", "CONFIDENTIEL UE", "EU CONFIDENTIAL", "SECRET UE", "EU SECRET", "TRES SECRET UE", "EU TOP SECRET",
        "R-UE", "EU-R", "C-UE", "EU-C", "S-UE", "EU-S", "TS-UE", "EU-TS", "R-UE EU-R", "C-UE EU-C", "S-UE EU-S", "TS-UE EU-TS",
        "RESTREINT UE EU RESTRICTED", "CONFIDENTIEL UE EU CONFIDENTIAL", "SECRET UE EU SECRET", "TRES SECRET UE EU TOP SECRET",
        "NATO RESTRICTED", "NATO CONFIDENTIAL", "NATO SECRET", "COSMIC TOP SECRET", "RESTRICTED", "CONFIDENTIAL", "SECRET", "TOP SECRET",
    ];

    private static readonly string[] Western =
    [
        "Diffusion restreinte", "Beperkte verspreiding", "Confidentiel", "Vertrouwelijk", "Très secret", "Zeer geheim",
        "Confidentiel défense", "Secret défense", "Très secret défense",
        "Restreint Lux", "Confidentiel Lux", "Secret Lux", "Très secret Lux",
        "Dep. vertrouwelijk", "Departementaal vertrouwelijk", "Stg. confidentieel", "Stg. geheim", "Stg. zeer geheim",
        "VS-NfD", "VS – Nur für den Dienstgebrauch", "VS – Nur fuer den Dienstgebrauch", "Nur für den Dienstgebrauch", "VS – Vertraulich",
        "Vertraulich", "Geheim", "Streng geheim", "Eingeschränkt",
        "Difusión limitada", "Confidencial", "Reservado", "Secreto", "Muito secreto",
        "Riservato", "Riservatissimo", "Segreto", "Segretissimo", "Ristrett", "Kunfidenzjali", "Sigriet", "L-Ogħla Segretezza",
    ];

    private static readonly string[] Northern =
    [
        "Til tjenestebrug", "Fortroligt", "Hemmeligt", "Yderst hemmeligt",
        "Begränsat hemlig", "Hemlig", "Kvalificerat hemlig", "Konfidentiell", "Begränsad tillgång", "Ytterst hemlig",
        "Käyttö rajoitettu", "Luottamuksellinen", "Salainen", "Erittäin salainen",
        "Piiratud", "Konfidentsiaalne", "Salajane", "Täiesti salajane",
        "Dienesta vajadzībām", "Konfidenciāli", "Slepeni", "Sevišķi slepeni",
        "Riboto naudojimo", "Konfidencialiai", "Slaptai", "Visiškai slaptai",
    ];

    private static readonly string[] Central =
    [
        "Zastrzeżone", "Poufne", "Tajne", "Ściśle tajne", "Vyhrazené", "Důvěrné", "Tajné", "Přísně tajné", "Vyhradené", "Dôverné", "Prísne tajné",
        "Korlátozott terjesztésű", "Bizalmas", "Titkos", "Szigorúan titkos", "Interno", "Zaupno", "Tajno", "Strogo tajno",
        "Ograničeno", "Povjerljivo", "Vrlo tajno", "Secret de serviciu", "Strict secret", "Strict secret de importanță deosebită",
        "За служебно ползване", "Поверително", "Секретно", "Строго секретно",
        "Περιορισμένης χρήσης", "Εμπιστευτικό", "Απόρρητο", "Άκρως απόρρητο",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Union, .. Western, .. Northern, .. Central];
}
