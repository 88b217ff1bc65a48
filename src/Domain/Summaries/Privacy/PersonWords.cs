namespace MimFunctions.Domain.Summaries.Privacy;

/// <summary>The words by which names are told from other words with capitals; by language, as each new one adds a line.</summary>
internal static partial class PersonNames
{
    private const string Articles =
        "The|This|That|These|Those|There|Their|They|In|On|At|An|By|For|Of|And|With|From|Some|Most|Many|All|No|According|As|After|Since|When|While|Two|Three"
        + "|Der|Die|Das|Ein|Eine|Im|Am|Auf|Von|Mit|Nach|Seit|Bei|Zur|Zum|Es|Sie|Und|Für|Le|La|Les|Un|Une|Des|Du|Au|Aux|Dans|En|Sur|Par|Selon|El|Los|Las|Una|Según"
        + "|Il|Lo|Gli|Nel|Della|Secondo|O|Os|As|Um|Uma|No|Na|Het|De|Een|Op|Van|Οι|Η|Ο|Το|Τα|Στην|Στο|Με|Από|В|На|От|За|По|С";

    private const string Roles =
        @"suspect|smuggl|traffick|facilitat|convict|sentenc|arrest|accus|alias|leader|\bleads\b|ringleader|kingpin|organi[sz]er|\bnamed\b|\bboss\b|\bhead of\b|wanted"
        + @"|passeur|soupçonn|trafiquant|meneur|\bchef\b|condamn|arrêté|nommé|recherché|schleus|schlepper|verdächtig|anführer|verurteil|festgenommen|rädelsführer|drahtzieher"
        + @"|traficante|sospech|líder|cabecilla|condenad|detenid|scafist|trafficant|sospett|\bcapo\b|condannat|arrestat|suspeit|passador|smokkel|verdacht|leider|veroordeel|aangehouden"
        + @"|przemyt|podejrz|przywódc|skazan|zatrzyman|διακινητ|ύποπτ|αρχηγ|καταδικ|συνελήφθη|трафикант|заподозр|лидер|осъден|арестув|каналджи"
        + @"|traficant|suspectat|lider|condamnat|călăuz|převad|podezř|vůdce|odsouz|prevádz|podozriv|vodca|odsúd|embercsemp|gyanús|vezető|elítél"
        + @"|misstänk|ledare|dömd|mistænk|leder|dømt|salakulj|epäil|johtaj|tuomit|krijumčar|osumnjič|vođa|osuđen|tihotap|osumljen|vodja|obsojen"
        + @"|kontrabandin|įtar|vadov|nuteist|aizdom|vadīt|notiesā|smugeld|kahtlust|süüdi|kuntraband|suspettat|mexxej";

    private const string Offices =
        "Ministr|Minist|Embass|Consul|Border|Police|Guard|Agency|Council|Commission|Parliament|Office|Authorit|Director|Department|Government|Union|Europe|National|Federal"
        + "|Airport|Port|Sea|River|Island|Province|Region|Regulation|Decision|Directive|Article|Act|Law|Part|North|South|East|West|Central|Red Crescent|Red Cross|Nations"
        + "|January|February|March|April|May|June|July|August|September|October|November|December|Member State|Presidency|Network|Liaison|Frontex|Europol|Interpol"
        + "|Bundes|Polizei|Grenz|Ministère|Police|Préfecture|Ambassade|Conseil|Polizia|Ministero|Policía|Ministerio|Guardia|Polícia|Ministério";
}
