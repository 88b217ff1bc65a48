namespace MimFunctions.Domain.Union;

public sealed partial record MemberState
{
    // What the states are called in the 24 languages of the Union, in any of them: Unicode CLDR 48, without articles, each spelling once; then
    // other names that people write. First the ISO 3166-1 alpha-3 code. Two of them may not mean different states: a test looks.
    private const string NamesOfTheUnion = """
        BE BEL|Белгия|Bélgica|Belgie|Belgien|Belgia|Βέλγιο|Belgium|Belgique|Bheilg|Belgija|Belgio|Belġju|Belgicko|Royaume de Belgique;
        BG BGR|България|Bulgaria|Bulharsko|Bulgarien|Bulgaaria|Βουλγαρία|Bulgarie|Bhulgáir|Bugarska|Bulgārija|Bulgarije|Bułgaria|
        Bolgarija;
        CZ CZE|Чехия|Chequia|Česko|Tjekkiet|Tschechien|Tšehhi|Τσεχία|Czechia|Tchéquie|tSeicia|Češka|Cechia|Čehija|Čekija|Csehország|
        Repubblika Ċeka|Tsjechië|Czechy|Tchéquia|Cehia|Tšekki|Tjeckien|République tchèque|República Checa|Repubblica Ceca|
        Tschechische Republik|Republika Czeska|Republica Cehă|Cseh Köztársaság|Češka republika|Tsjechische Republiek|
        Den Tjekkiske Republik|Tšekin tasavalta|Tschechei;
        DK DNK|Дания|Dinamarca|Dánsko|Danmark|Dänemark|Taani|Δανία|Denmark|Danmhairg|Danska|Danimarca|Dānija|Dánia|Danimarka|Denemarken|
        Danemarca|Tanska;
        DE DEU|Германия|Alemania|Německo|Tyskland|Deutschland|Saksamaa|Γερμανία|Germany|Allemagne|Ghearmáin|Njemačka|Germania|Vācija|
        Vokietija|Németország|Ġermanja|Duitsland|Niemcy|Alemanha|Nemčija|Saksa|Vokietijos Federacinė Respublika|
        République fédérale d’Allemagne|República Federal de Alemania|Repubblica federale di Germania|Republika Federalna Niemiec|
        Spolková republika Německo;
        EE EST|Естония|Estonia|Estonsko|Estland|Eesti|Εσθονία|Estonie|Eastóin|Estonija|Igaunija|Estija|Észtország|Estonja|Viro;
        IE IRL|Ирландия|Irlanda|Irsko|Irland|Iirimaa|Ιρλανδία|Ireland|Irlande|Éire|Irska|Īrija|Airija|Írország|Ierland|Irlandia|Irlanti;
        EL GRC|Гърция|Grecia|Řecko|Grækenland|Griechenland|Kreeka|Ελλάδα|Greece|Grèce|Ghréig|Grčka|Grieķija|Graikija|Görögország|Greċja|
        Griekenland|Grécko|Grčija|Kreikka|Grekland;
        ES ESP|Испания|España|Španělsko|Spanien|Hispaania|Ισπανία|Spain|Espagne|Spáinn|Španjolska|Spagna|Spānija|Ispanija|Spanyolország|
        Spanja|Spanje|Hiszpania|Espanha|Spania|Španielsko|Espanja;
        FR FRA|Франция|Francia|Francie|Frankrig|Frankreich|Prantsusmaa|Γαλλία|France|Fhrainc|Francuska|Francija|Prancūzija|
        Franciaország|Franza|Frankrijk|Francja|França|Franța|Francúzsko|Ranska|Frankrike;
        HR HRV|Хърватия|Croacia|Chorvatsko|Kroatien|Horvaatia|Κροατία|Croatia|Croatie|Chróit|Hrvatska|Croazia|Horvātija|Kroatija|
        Horvátország|Kroazja|Kroatië|Chorwacja|Hrvaška|Kroatia;
        IT ITA|Италия|Italia|Itálie|Italien|Itaalia|Ιταλία|Italy|Iodáil|Italija|Olaszország|Italja|Włochy|Taliansko;
        CY CYP|Кипър|Chipre|Kypr|Cypern|Zypern|Küpros|Κύπρος|Cyprus|Chypre|Chipir|Cipar|Cipro|Kipra|Kipras|Ciprus|Ċipru|Cypr|Ciper|
        Kypros;
        LV LVA|Латвия|Letonia|Lotyšsko|Letland|Lettland|Läti|Λετονία|Latvia|Lettonie|Laitvia|Latvija|Lettonia|Lettország|Latvja|Łotwa;
        LT LTU|Литва|Lituania|Litva|Litauen|Leedu|Λιθουανία|Lithuania|Lituanie|Liotuáin|Lietuva|Litvánia|Litwanja|Litouwen|Litwa|
        Liettua;
        LU LUX|Люксембург|Luxemburgo|Lucembursko|Luxembourg|Luxemburg|Luksemburg|Λουξεμβούργο|Lucsamburg|Lussemburgo|Luksemburga|
        Liuksemburgas|Lussemburgu|Luxembursko|Lucembourg;
        HU HUN|Унгария|Hungría|Maďarsko|Ungarn|Ungari|Ουγγαρία|Hungary|Hongrie|Ungáir|Mađarska|Ungheria|Ungārija|Vengrija|Magyarország|
        Ungerija|Hongarije|Węgry|Ungaria|Madžarska|Unkari|Ungern;
        MT MLT|Малта|Malta|Μάλτα|Malte;
        NL NLD|Нидерландия|Países Bajos|Nizozemsko|Nederlandene|Niederlande|Holland|Κάτω Χώρες|Netherlands|Pays-Bas|Ísiltír|Nizozemska|
        Paesi Bassi|Nīderlande|Nyderlandai|Hollandia|Nederland|Holandia|Países Baixos|Țările de Jos|Holandsko|Alankomaat|Nederländerna|
        Holanda|Olanda|Ολλανδία|Olland|Hollande|Madalmaad|Hollanti|Nizozemí|Холандия|Nederlände|Nyderlandų Karalystė;
        AT AUT|Австрия|Austria|Rakousko|Østrig|Österreich|Αυστρία|Autriche|Ostair|Austrija|Ausztria|Awstrija|Oostenrijk|Rakúsko|
        Avstrija|Itävalta|Österrike;
        PL POL|Полша|Polonia|Polsko|Polen|Poola|Πολωνία|Poland|Pologne|Pholainn|Poljska|Polija|Lenkija|Lengyelország|Polonja|Polska|
        Puola;
        PT PRT|Португалия|Portugal|Portugalsko|Πορτογαλία|Phortaingéil|Portogallo|Portugāle|Portugalija|Portugália|Portugall|
        Portugalska|Portugali;
        RO ROU|Румъния|Rumanía|Rumunsko|Rumænien|Rumänien|Rumeenia|Ρουμανία|Romania|Roumanie|Rómáin|Rumunjska|Rumānija|Rumunija|
        Roemenië|Rumunia|Romênia|Romunija;
        SI SVN|Словения|Eslovenia|Slovinsko|Slovenien|Slowenien|Sloveenia|Σλοβενία|Slovenia|Slovénie|tSlóivéin|Slovenija|Szlovénia|
        Slovenja|Słowenia;
        SK SVK|Словакия|Eslovaquia|Slovensko|Slovakiet|Slowakei|Slovakkia|Σλοβακία|Slovakia|Slovaquie|tSlóvaic|Slovačka|Slovacchia|
        Slovākija|Szlovákia|Slovakkja|Slowakije|Słowacja|Slovacia|Slovaška|Slovakien|République slovaque|República Eslovaca|
        Repubblica Slovacca|Slowakische Republik|Republika Słowacka;
        FI FIN|Финландия|Finlandia|Finsko|Finland|Finnland|Soome|Φινλανδία|Finlande|Fhionlainn|Finska|Somija|Suomija|Finnország|
        Finlandja|Finlanda|Suomi;
        SE SWE|Швеция|Suecia|Švédsko|Sverige|Schweden|Rootsi|Σουηδία|Sweden|Suède|tSualainn|Švedska|Svezia|Zviedrija|Švedija|Svédország|
        Iżvezja|Zweden|Szwecja|Suedia|Ruotsi;
        """;
}
