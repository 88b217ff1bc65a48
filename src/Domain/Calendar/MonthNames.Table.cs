namespace MimFunctions.Domain.Calendar;

internal static partial class MonthNames
{
    // Months of the 24 languages: names, genitives and abbreviations as the CLDR of Unicode has them, and below those that people write
    // beside them. A test compares the table with the cultures of the platform. The last row are Roman numbers.
    private const string Months = """
        bg:януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември
        bg:яну|фев|мар|апр|май|юни|юли|авг|сеп|окт|ное|дек
        es:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
        es:ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic
        cs:leden|únor|březen|duben|květen|červen|červenec|srpen|září|říjen|listopad|prosinec
        cs:ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince
        cs:led|úno|bře|dub|kvě|čvn|čvc|srp|zář|říj|lis|pro
        da:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
        da:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec
        de:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
        de:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez
        de:Jan|Feb|März|Apr|Mai|Juni|Juli|Aug|Sept|Okt|Nov|Dez
        et:jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember
        et:jaan|veebr|märts|apr|mai|juuni|juuli|aug|sept|okt|nov|dets
        el:Ιανουάριος|Φεβρουάριος|Μάρτιος|Απρίλιος|Μάιος|Ιούνιος|Ιούλιος|Αύγουστος|Σεπτέμβριος|Οκτώβριος|Νοέμβριος|Δεκέμβριος
        el:Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου
        el:Ιαν|Φεβ|Μάρ|Απρ|Μάι|Ιούν|Ιούλ|Αύγ|Σεπ|Οκτ|Νοέ|Δεκ
        el:Ιαν|Φεβ|Μαρ|Απρ|Μαΐ|Ιουν|Ιουλ|Αυγ|Σεπ|Οκτ|Νοε|Δεκ
        en:January|February|March|April|May|June|July|August|September|October|November|December
        en:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec
        fr:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
        fr:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc
        ga:Eanáir|Feabhra|Márta|Aibreán|Bealtaine|Meitheamh|Iúil|Lúnasa|Meán Fómhair|Deireadh Fómhair|Samhain|Nollaig
        ga:Ean|Feabh|Márta|Aib|Beal|Meith|Iúil|Lún|MFómh|DFómh|Samh|Noll
        hr:siječanj|veljača|ožujak|travanj|svibanj|lipanj|srpanj|kolovoz|rujan|listopad|studeni|prosinac
        hr:siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga|prosinca
        hr:sij|velj|ožu|tra|svi|lip|srp|kol|ruj|lis|stu|pro
        it:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
        it:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic
        lv:janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris
        lv:janv|febr|marts|apr|maijs|jūn|jūl|aug|sept|okt|nov|dec
        lt:sausis|vasaris|kovas|balandis|gegužė|birželis|liepa|rugpjūtis|rugsėjis|spalis|lapkritis|gruodis
        lt:sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio
        lt:saus|vas|kov|bal|geg|birž|liep|rugp|rugs|spal|lapkr|gruod
        hu:január|február|március|április|május|június|július|augusztus|szeptember|október|november|december
        hu:jan|febr|márc|ápr|máj|jún|júl|aug|szept|okt|nov|dec
        mt:Jannar|Frar|Marzu|April|Mejju|Ġunju|Lulju|Awwissu|Settembru|Ottubru|Novembru|Diċembru
        mt:Jan|Fra|Mar|Apr|Mej|Ġun|Lul|Aww|Set|Ott|Nov|Diċ
        nl:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
        nl:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec
        pl:styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień
        pl:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia
        pl:sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru
        pt:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
        pt:jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez
        ro:ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie
        ro:ian|feb|mar|apr|mai|iun|iul|aug|sept|oct|nov|dec
        sk:január|február|marec|apríl|máj|jún|júl|august|september|október|november|december
        sk:januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra
        sk:jan|feb|mar|apr|máj|jún|júl|aug|sep|okt|nov|dec
        sl:januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december
        sl:jan|feb|mar|apr|maj|jun|jul|avg|sep|okt|nov|dec
        fi:tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu
        fi:tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta
        fi:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu
        fi:tammik|helmik|maalisk|huhtik|toukok|kesäk|heinäk|elok|syysk|lokak|marrask|jouluk
        sv:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
        sv:jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec
        de:Jänner|Feber|Maerz|||||||||
        en:||||||||Sept|||
        es:||||||||setiembre|||
        sl:januarja|februarja|marca|aprila|maja|junija|julija|avgusta|septembra|oktobra|novembra|decembra
        hr:||||||||||studenog|
        lt:||||gegužis|||||||
        fi:tammikuun|helmikuun|maaliskuun|huhtikuun|toukokuun|kesäkuun|heinäkuun|elokuun|syyskuun|lokakuun|marraskuun|joulukuun
        lv:janvārī|februārī|martā|aprīlī|maijā|jūnijā|jūlijā|augustā|septembrī|oktobrī|novembrī|decembrī
        et:jaanuaril|veebruaril|märtsil|aprillil|mail|juunil|juulil|augustil|septembril|oktoobril|novembril|detsembril
        ga:Eanair|Feabhra|Mhárta|Aibreáin|Bhealtaine|Mheithimh|Iúil|Lúnasa|Mheán Fómhair|Dheireadh Fómhair|Shamhain|Nollag
        --:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII
        """;

    // Days of the week, in the same order of languages.
    private const string Days = """
        неделя|понеделник|вторник|сряда|четвъртък|петък|събота
        domingo|lunes|martes|miércoles|jueves|viernes|sábado
        neděle|pondělí|úterý|středa|čtvrtek|pátek|sobota
        søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag
        Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag
        pühapäev|esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev
        Κυριακή|Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο
        Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday
        dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi
        Dé Domhnaigh|Dé Luain|Dé Máirt|Dé Céadaoin|Déardaoin|Dé hAoine|Dé Sathairn
        nedjelja|ponedjeljak|utorak|srijeda|četvrtak|petak|subota
        domenica|lunedì|martedì|mercoledì|giovedì|venerdì|sabato
        Svētdiena|Pirmdiena|Otrdiena|Trešdiena|Ceturtdiena|Piektdiena|Sestdiena
        sekmadienis|pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis
        vasárnap|hétfő|kedd|szerda|csütörtök|péntek|szombat
        Il-Ħadd|It-Tnejn|It-Tlieta|L-Erbgħa|Il-Ħamis|Il-Ġimgħa|Is-Sibt
        zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag
        niedziela|poniedziałek|wtorek|środa|czwartek|piątek|sobota
        domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado
        duminică|luni|marți|miercuri|joi|vineri|sâmbătă
        nedeľa|pondelok|utorok|streda|štvrtok|piatok|sobota
        nedelja|ponedeljek|torek|sreda|četrtek|petek|sobota
        sunnuntai|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai
        söndag|måndag|tisdag|onsdag|torsdag|fredag|lördag
        """;

    // What else stands in a date that is written out: "of", ordinals, signs of the year, articles.
    private const string Fillers = """
        on de del di den dne dnia dia día of the th st nd rd er ère º ª le la il an am vom lá ta tà l
        г год година годината g god godine godina r rok roku roka leta leto m metų metai mėn mėnesio d diena dienos gada gads gadā a aasta
        aastal év évi én án ai ei e i s o lk klo kl päivänä år ar anul anno an έτους του τις στις ден го ого ти ви ри й
        """;
}
