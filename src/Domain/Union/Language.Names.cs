namespace MimFunctions.Domain.Union;

public sealed partial record Language
{
    // What the languages are called in one another: Unicode CLDR 42 and 48, each spelling once; first the codes of ISO 639-2, terminological and
    // bibliographic. Names of states that are languages elsewhere (Finnish "malta", "italia") are not taken from here but from the table.
    private const string NamesOfTheUnion = """
        bg bul|български|búlgaro|bulharština|bulgarsk|Bulgarisch|bulgaaria|Βουλγαρικά|Bulgarian|bulgare|Bulgáiris|bugarski|bulgāru|
        bolgár|Bulgaars|bułgarski|bulgară|bulharčina|bolgarščina|bulgariska|Bhulgáiris;
        es spa|испански|español|španělština|spansk|Spanisch|hispaania|Ισπανικά|Spanish|espagnol|Spáinnis|španjolski|spagnolo|spāņu|
        ispanų|spanyol|Spanjol|Spaans|hiszpański|espanhol|spaniolă|španielčina|španščina|espanja|spanska;
        cs ces|cze|чешки|checo|čeština|tjekkisk|Tschechisch|tšehhi|Τσεχικά|Czech|tchèque|Seicis|češki|ceco|čehu|čekų|cseh|Ċek|
        Tsjechisch|czeski|tcheco|cehă|češčina|tšekki|tjeckiska|český|tSeicis;
        da dan|датски|danés|dánština|dansk|Dänisch|taani|Δανικά|Danish|danois|Danmhairgis|danski|danese|dāņu|dán|Daniż|Deens|duński|
        dinamarquês|daneză|dánčina|danščina|tanska|danska|Dhanmhairgis;
        de deu|ger|немски|alemán|němčina|tysk|Deutsch|saksa|Γερμανικά|German|allemand|Gearmáinis|njemački|tedesco|vācu|vokiečių|német|
        Ġermaniż|Duits|niemiecki|alemão|germană|nemščina|tyska|Ghearmáinis;
        et est|естонски|estonio|estonština|estisk|Estnisch|eesti|Εσθονικά|Estonian|estonien|Eastóinis|estonski|estone|igauņu|estų|észt|
        Estonjan|Estisch|estoniano|estonă|estónčina|estonščina|viro|estniska;
        el ell|gre|гръцки|griego|řečtina|græsk|Griechisch|kreeka|Ελληνικά|Greek|grec|Gréigis|grčki|greco|grieķu|graikų|görög|Grieg|
        Grieks|grecki|grego|greacă|gréčtina|grščina|kreikka|grekiska|Ghréigis;
        en eng|английски|inglés|angličtina|engelsk|Englisch|inglise|Αγγλικά|English|anglais|Béarla|engleski|inglese|angļu|angol|Ingliż|
        Engels|angielski|engleză|angleščina|englanti|engelska|Bhéarla;
        fr fra|fre|френски|francés|francouzština|fransk|Französisch|prantsuse|Γαλλικά|French|français|Fraincis|francuski|francese|
        franču|prancūzų|francia|Franċiż|Frans|franceză|francúzština|francoščina|ranska|franska|Fhraincis;
        ga gle|ирландски|irlandés|irština|irsk|Irisch|iiri|Ιρλανδικά|Irish|irlandais|Gaeilge|irski|irlandese|īru|airių|ír|Irlandiż|Iers|
        irlandzki|irlandeză|írčina|irščina|iriska|Erse|Ghaeilge;
        hr hrv|хърватски|croata|chorvatština|kroatisk|Kroatisch|horvaadi|Κροατικά|Croatian|croate|Cróitis|hrvatski|croato|horvātu|
        kroatų|horvát|Kroat|chorwacki|chorvátčina|hrvaščina|kroatia|kroatiska|Chróitis;
        it ita|италиански|italiano|italština|italiensk|Italienisch|itaalia|Ιταλικά|Italian|italien|Iodáilis|talijanski|itāļu|olasz|
        Taljan|Italiaans|włoski|italiană|taliančina|italijanščina|italienska;
        lv lav|латвийски|letón|lotyština|lettisk|Lettisch|läti|Λετονικά|Latvian|letton|Laitvis|latvijski|lettone|latviešu|latvių|lett|
        Latvjan|Lets|łotewski|letão|letonă|latvijščina|lettiska;
        lt lit|литовски|lituano|litevština|litauisk|Litauisch|leedu|Λιθουανικά|Lithuanian|lituanien|Liotuáinis|litavski|lietuviešu|
        lietuvių|litván|Litwan|Litouws|litewski|lituaniană|litovčina|litovščina|liettua|litauiska;
        hu hun|унгарски|húngaro|maďarština|ungarsk|Ungarisch|ungari|Ουγγρικά|Hungarian|hongrois|Ungáiris|mađarski|ungherese|ungāru|
        vengrų|magyar|Ungeriż|Hongaars|węgierski|maghiară|maďarčina|madžarščina|unkari|ungerska;
        mt mlt|малтийски|maltés|maltština|maltesisk|Maltesisch|Μαλτεζικά|Maltese|maltais|malteški|maltiešu|maltiečių|máltai|Malti|
        Maltees|maltański|malteză|maltčina|malteščina|maltesiska|Mháltais;
        nl nld|dut|нидерландски|neerlandés|nizozemština|nederlandsk|Niederländisch|hollandi|Ολλανδικά|Dutch|néerlandais|Ollainnis|
        nizozemski|olandese|holandiešu|olandų|Olandiż|Nederlands|niderlandzki|holandês|neerlandeză|holandčina|nizozemščina|hollanti|
        nederländska|Flemish|Vlaams|flamand|Flämisch;
        pl pol|полски|polaco|polština|polsk|Polnisch|poola|Πολωνικά|Polish|polonais|Polainnis|poljski|polacco|poļu|lenkų|lengyel|
        Pollakk|Pools|polski|polonês|poloneză|poljščina|puola|polska|Pholainnis;
        pt por|португалски|portugués|portugalština|portugisisk|Portugiesisch|portugali|Πορτογαλικά|Portuguese|portugais|Portaingéilis|
        portugalski|portoghese|portugāļu|Portugiż|Portugees|portugheză|portugalčina|portugalščina|portugisiska|Phortaingéilis;
        ro ron|rum|румънски|rumano|rumunština|rumænsk|Rumänisch|rumeenia|Ρουμανικά|Romanian|roumain|Rómáinis|rumunjski|rumeno|rumāņu|
        rumunų|román|Rumen|Roemeens|rumuński|romeno|română|rumunčina|romunščina|rumänska;
        sk slk|slo|словашки|eslovaco|slovenština|slovakisk|Slowakisch|slovaki|Σλοβακικά|Slovak|slovaque|Slóvaicis|slovački|slovacco|
        slovāku|szlovák|Slovakk|Slowaaks|słowacki|slovacă|slovenčina|slovaščina|slovakki|slovakiska|slovenský|slovenská|slovensky|tSlóvaicis;
        sl slv|словенски|esloveno|slovinština|slovensk|Slowenisch|sloveeni|Σλοβενικά|Slovenian|slovène|Slóivéinis|slovenski|sloveno|
        slovēņu|szlovén|Sloven|Sloveens|słoweński|slovenă|slovinčina|slovenščina|slovenska|tSlóivéinis;
        fi fin|фински|finés|finština|finsk|Finnisch|soome|Φινλανδικά|Finnish|finnois|Fionlainnis|finski|finlandese|somu|suomių|finn|
        Finlandiż|Fins|finlandês|finlandeză|fínčina|finščina|suomi|finska|Fhionlainnis;
        sv swe|шведски|sueco|švédština|svensk|Schwedisch|rootsi|Σουηδικά|Swedish|suédois|Sualainnis|švedski|svedese|zviedru|švedų|svéd|
        Żvediż|Zweeds|szwedzki|suedeză|švédčina|švedščina|ruotsi|svenska|tSualainnis;
        """;
}
