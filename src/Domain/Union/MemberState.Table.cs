namespace MimFunctions.Domain.Union;

public sealed partial record MemberState
{
    private static readonly MemberState[] Table =
    [
        new("BE", "Belgium", ["België", "Belgique", "Belgien"], ["nl", "fr", "de"], "Europe/Brussels"),
        new("BG", "Bulgaria", ["България"], ["bg"], "Europe/Sofia"),
        new("CZ", "Czechia", ["Česko", "Česká republika"], ["cs"], "Europe/Prague"),
        new("DK", "Denmark", ["Danmark"], ["da"], "Europe/Copenhagen"),
        new("DE", "Germany", ["Deutschland"], ["de"], "Europe/Berlin"),
        new("EE", "Estonia", ["Eesti"], ["et"], "Europe/Tallinn"),
        new("IE", "Ireland", ["Éire"], ["ga", "en"], "Europe/Dublin"),
        new("EL", "Greece", ["Ελλάδα"], ["el"], "Europe/Athens"),
        new("ES", "Spain", ["España"], ["es"], "Europe/Madrid"),
        new("FR", "France", ["France"], ["fr"], "Europe/Paris"),
        new("HR", "Croatia", ["Hrvatska"], ["hr"], "Europe/Zagreb"),
        new("IT", "Italy", ["Italia"], ["it"], "Europe/Rome"),
        new("CY", "Cyprus", ["Κύπρος", "Kıbrıs"], ["el"], "Asia/Nicosia"),
        new("LV", "Latvia", ["Latvija"], ["lv"], "Europe/Riga"),
        new("LT", "Lithuania", ["Lietuva"], ["lt"], "Europe/Vilnius"),
        new("LU", "Luxembourg", ["Luxembourg", "Luxemburg", "Lëtzebuerg"], ["fr", "de"], "Europe/Luxembourg"),
        new("HU", "Hungary", ["Magyarország"], ["hu"], "Europe/Budapest"),
        new("MT", "Malta", ["Malta"], ["mt", "en"], "Europe/Malta"),
        new("NL", "Netherlands", ["Nederland"], ["nl"], "Europe/Amsterdam"),
        new("AT", "Austria", ["Österreich"], ["de"], "Europe/Vienna"),
        new("PL", "Poland", ["Polska"], ["pl"], "Europe/Warsaw"),
        new("PT", "Portugal", ["Portugal"], ["pt"], "Europe/Lisbon"),
        new("RO", "Romania", ["România"], ["ro"], "Europe/Bucharest"),
        new("SI", "Slovenia", ["Slovenija"], ["sl"], "Europe/Ljubljana"),
        new("SK", "Slovakia", ["Slovensko"], ["sk"], "Europe/Bratislava"),
        new("FI", "Finland", ["Suomi", "Finland"], ["fi", "sv"], "Europe/Helsinki"),
        new("SE", "Sweden", ["Sverige"], ["sv"], "Europe/Stockholm"),
    ];

    // Associated with the development of Schengen: parties of the acts on liaison officers and of nothing else here (F-16).
    private static readonly MemberState[] AssociatedStates =
    [
        new("IS", "Iceland", ["Ísland", "Islande", "Island"], ["is"], "Atlantic/Reykjavik"),
        new("LI", "Liechtenstein", ["Fürstentum Liechtenstein"], ["de"], "Europe/Vaduz"),
        new("NO", "Norway", ["Norge", "Noreg", "Norvège", "Norwegen"], ["nb", "nn"], "Europe/Oslo"),
        new("CH", "Switzerland", ["Schweiz", "Suisse", "Svizzera", "Svizra", "Swiss Confederation"], ["de", "fr", "it", "rm"], "Europe/Zurich"),
    ];
}
