namespace MimFunctions.Domain.Union;

public sealed partial record Country
{
    // ISO 3166-1 alpha-2, with XK for Kosovo as the Union uses it; first the short English name, then others that
    // people write, adjectives of nationality among them where they mean one country alone (Congolese and Dominican do not).
    private const string Names = """
        AF Afghanistan|Afghan; AX Åland Islands; AL Albania|Albanian; DZ Algeria|Algerian; AS American Samoa; AD Andorra|Andorran;
        AO Angola|Angolan; AI Anguilla; AQ Antarctica; AG Antigua and Barbuda|Antiguan|Antiguan and Barbudan;
        AR Argentina|Argentine|Argentinian; AM Armenia|Armenian; AW Aruba; AU Australia|Australian; AT Austria|Austrian;
        AZ Azerbaijan|Azerbaijani; BS The Bahamas|Bahamas|Bahamian; BH Bahrain|Bahraini; BD Bangladesh|Bangladeshi; BB Barbados|Barbadian;
        BY Belarus|Belarusian|Belarussian; BE Belgium|Belgian; BZ Belize|Belizean; BJ Benin|Beninese; BM Bermuda; BT Bhutan|Bhutanese;
        BO Bolivia|Plurinational State of Bolivia|Bolivian; BA Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia|Bosnian; BW Botswana|Botswanan|Motswana;
        BV Bouvet Island; BR Brazil|Brazilian; IO British Indian Ocean Territory; VG British Virgin Islands;
        BN Brunei|Brunei Darussalam|Bruneian; BG Bulgaria|Bulgarian; BF Burkina Faso|Burkinabé; BI Burundi|Burundian;
        CV Cabo Verde|Cape Verde|Cabo Verdean|Cape Verdean; KH Cambodia|Cambodian; CM Cameroon|Cameroonian; CA Canada|Canadian;
        BQ Caribbean Netherlands; KY Cayman Islands; CF Central African Republic|Central African; TD Chad|Chadian; CL Chile|Chilean;
        CN China|People’s Republic of China|Chinese; CX Christmas Island; CC Cocos (Keeling) Islands; CO Colombia|Colombian;
        KM Comoros|Comorian; CG Congo|Congo (Brazzaville)|Republic of the Congo; CK Cook Islands; CR Costa Rica|Costa Rican;
        CI Côte d’Ivoire|Ivory Coast|Ivorian; HR Croatia|Croatian; CU Cuba|Cuban; CW Curaçao; CY Cyprus|Cypriot;
        CZ Czechia|Czech Republic|Czech; CD Democratic Republic of the Congo|Congo (Kinshasa)|DR Congo|DRC; DK Denmark|Danish;
        DJ Djibouti|Djiboutian; DM Dominica; DO Dominican Republic; EC Ecuador|Ecuadorian|Ecuadorean; EG Egypt|Egyptian;
        SV El Salvador|Salvadoran|Salvadorian; GQ Equatorial Guinea|Equatorial Guinean|Equatoguinean; ER Eritrea|Eritrean;
        EE Estonia|Estonian; SZ Eswatini|Swaziland|Swazi; ET Ethiopia|Ethiopian; FK Falkland Islands; FO Faroe Islands; FJ Fiji|Fijian;
        FI Finland|Finnish; FR France|French; GF French Guiana; PF French Polynesia; TF French Southern Territories; GA Gabon|Gabonese;
        GM The Gambia|Gambia|Gambian; GE Georgia|Georgian; DE Germany|German; GH Ghana|Ghanaian; GI Gibraltar; GR Greece|Greek;
        GL Greenland; GD Grenada|Grenadian; GP Guadeloupe; GU Guam; GT Guatemala|Guatemalan; GG Guernsey; GN Guinea|Guinean;
        GW Guinea-Bissau|Bissau-Guinean; GY Guyana|Guyanese; HT Haiti|Haitian; HM Heard Island and McDonald Islands;
        VA Holy See|Vatican City; HN Honduras|Honduran; HK Hong Kong; HU Hungary|Hungarian; IS Iceland|Icelandic; IN India|Indian;
        ID Indonesia|Indonesian; IR Iran|Islamic Republic of Iran|Iranian; IQ Iraq|Iraqi; IE Ireland|Irish; IM Isle of Man;
        IL Israel|Israeli; IT Italy|Italian; JM Jamaica|Jamaican; JP Japan|Japanese; JE Jersey; JO Jordan|Jordanian;
        KZ Kazakhstan|Kazakh|Kazakhstani; KE Kenya|Kenyan; KI Kiribati|I-Kiribati; XK Kosovo|Kosovar|Kosovan; KW Kuwait|Kuwaiti;
        KG Kyrgyzstan|Kyrgyz|Kyrgyzstani; LA Laos|Lao People’s Democratic Republic|Lao|Laotian; LV Latvia|Latvian; LB Lebanon|Lebanese;
        LS Lesotho|Basotho|Mosotho; LR Liberia|Liberian; LY Libya|Libyan; LI Liechtenstein|Liechtensteiner; LT Lithuania|Lithuanian;
        LU Luxembourg|Luxembourgish|Luxembourger; MO Macao; MG Madagascar|Malagasy; MW Malawi|Malawian; MY Malaysia|Malaysian;
        MV Maldives|The Maldives|Maldivian; ML Mali|Malian; MT Malta|Maltese; MH Marshall Islands|Marshallese; MQ Martinique;
        MR Mauritania|Mauritanian; MU Mauritius|Mauritian; YT Mayotte; MX Mexico|Mexican;
        FM Micronesia|Federated States of Micronesia|Micronesian; MD Moldova|Republic of Moldova|Moldovan; MC Monaco|Monegasque;
        MN Mongolia|Mongolian; ME Montenegro|Montenegrin; MS Montserrat; MA Morocco|Moroccan; MZ Mozambique|Mozambican;
        MM Myanmar/Burma|Myanmar|Burma|Burmese; NA Namibia|Namibian; NR Nauru|Nauruan; NP Nepal|Nepalese|Nepali;
        NL Netherlands|The Netherlands|Dutch; NC New Caledonia; NZ New Zealand|New Zealander; NI Nicaragua|Nicaraguan; NE Niger|Nigerien;
        NG Nigeria|Nigerian; NU Niue; NF Norfolk Island; KP North Korea|Democratic People’s Republic of Korea|North Korean;
        MK North Macedonia|Former Yugoslav Republic of Macedonia|Macedonian|Macedonian/citizen of the Republic of North Macedonia;
        MP Northern Mariana Islands; NO Norway|Norwegian; OM Oman|Omani; PK Pakistan|Pakistani; PW Palau|Palauan;
        PS Palestine|Palestinian Territories|Occupied Palestinian Territory|Palestinian; PA Panama|Panamanian;
        PG Papua New Guinea|Papua New Guinean; PY Paraguay|Paraguayan; PE Peru|Peruvian; PH Philippines|The Philippines|Filipino|Philippine;
        PN Pitcairn Islands; PL Poland|Polish; PT Portugal|Portuguese; PR Puerto Rico; QA Qatar|Qatari; RE Réunion; RO Romania|Romanian;
        RU Russia|Russian Federation|Russian; RW Rwanda|Rwandan; BL Saint Barthélemy; SH Saint Helena|St Helena;
        KN Saint Kitts and Nevis|St Kitts and Nevis|Kittitian; LC Saint Lucia|St Lucia|Saint Lucian|St Lucian; MF Saint Martin;
        PM Saint Pierre and Miquelon; VC Saint Vincent and the Grenadines|St Vincent and the Grenadines|Vincentian; WS Samoa|Samoan;
        SM San Marino|Sammarinese|San Marinese; ST São Tomé and Príncipe|São Toméan|Santomean; SA Saudi Arabia|Saudi|Saudi Arabian;
        SN Senegal|Senegalese; RS Serbia|Serbian; SC Seychelles|Seychellois; SL Sierra Leone|Sierra Leonean; SG Singapore|Singaporean;
        SX Sint Maarten; SK Slovakia|Slovak; SI Slovenia|Slovenian|Slovene; SB Solomon Islands|Solomon Islander; SO Somalia|Somali|Somalian;
        ZA South Africa|South African; GS South Georgia and the South Sandwich Islands; KR South Korea|Republic of Korea|South Korean;
        SS South Sudan|South Sudanese; ES Spain|Spanish; LK Sri Lanka|Sri Lankan; SD Sudan|The Sudan|Sudanese; SR Suriname|Surinamese;
        SJ Svalbard and Jan Mayen; SE Sweden|Swedish; CH Switzerland|Swiss; SY Syria|Syrian Arab Republic|Syrian; TW Taiwan|Taiwanese;
        TJ Tajikistan|Tajik|Tajikistani; TZ Tanzania|United Republic of Tanzania|Tanzanian; TH Thailand|Thai;
        TL Timor-Leste|East Timor|Timorese|East Timorese; TG Togo|Togolese; TK Tokelau; TO Tonga|Tongan;
        TT Trinidad and Tobago|Trinidadian|Trinidadian and Tobagonian; TN Tunisia|Tunisian; TR Türkiye|Turkey|Turkish;
        TM Turkmenistan|Turkmen; TC Turks and Caicos Islands; TV Tuvalu|Tuvaluan; UG Uganda|Ugandan; UA Ukraine|Ukrainian;
        AE United Arab Emirates|UAE|Emirati; GB United Kingdom|Great Britain|British; UM United States Minor Outlying Islands;
        VI United States Virgin Islands; US United States|United States of America|USA|American; UY Uruguay|Uruguayan;
        UZ Uzbekistan|Uzbek|Uzbekistani; VU Vanuatu|Vanuatuan|Ni-Vanuatu; VE Venezuela|Bolivarian Republic of Venezuela|Venezuelan;
        VN Vietnam|Vietnamese; WF Wallis and Futuna; EH Western Sahara|Sahrawi; YE Yemen|Yemeni|Yemenite; ZM Zambia|Zambian;
        ZW Zimbabwe|Zimbabwean;
        """;
}
