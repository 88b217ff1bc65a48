namespace MimFunctions.Domain.Union;

public sealed partial record Language
{
    private static readonly Language[] Table =
    [
        new("bg", "Bulgarian", "български", "български език"),
        new("es", "Spanish", "español", "Castilian", "castellano"),
        new("cs", "Czech", "čeština", "česky", "český jazyk"),
        new("da", "Danish", "dansk"),
        new("de", "German", "Deutsch"),
        new("et", "Estonian", "eesti keel", "eesti"),
        new("el", "Greek", "ελληνικά", "ελληνική γλώσσα"),
        new("en", "English", "English"),
        new("fr", "French", "français"),
        new("ga", "Irish", "Gaeilge"),
        new("hr", "Croatian", "hrvatski", "hrvatski jezik"),
        new("it", "Italian", "italiano"),
        new("lv", "Latvian", "latviešu valoda", "latviešu"),
        new("lt", "Lithuanian", "lietuvių kalba", "lietuvių"),
        new("hu", "Hungarian", "magyar", "magyar nyelv"),
        new("mt", "Maltese", "Malti"),
        new("nl", "Dutch", "Nederlands"),
        new("pl", "Polish", "polski", "język polski"),
        new("pt", "Portuguese", "português"),
        new("ro", "Romanian", "română", "limba română"),
        new("sk", "Slovak", "slovenčina", "slovenský jazyk"),
        new("sl", "Slovenian", "slovenščina", "Slovene"),
        new("fi", "Finnish", "suomi", "suomen kieli"),
        new("sv", "Swedish", "svenska"),
    ];
}
