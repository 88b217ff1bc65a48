namespace MimFunctions.Domain.Union;

public sealed partial record Country
{
    // ISO 3166-1 alpha-2, with XK for Kosovo as the Union uses it; first the short English name, then others that people write.
    private const string Names = """
        AF Afghanistan; AX Åland Islands; AL Albania; DZ Algeria; AS American Samoa; AD Andorra; AO Angola; AI Anguilla; AQ Antarctica;
        AG Antigua and Barbuda; AR Argentina; AM Armenia; AW Aruba; AU Australia; AT Austria; AZ Azerbaijan; BS The Bahamas|Bahamas; BH Bahrain;
        BD Bangladesh; BB Barbados; BY Belarus; BE Belgium; BZ Belize; BJ Benin; BM Bermuda; BT Bhutan; BO Bolivia|Plurinational State of Bolivia;
        BA Bosnia and Herzegovina|Bosnia; BW Botswana; BV Bouvet Island; BR Brazil; IO British Indian Ocean Territory; VG British Virgin Islands;
        BN Brunei|Brunei Darussalam; BG Bulgaria; BF Burkina Faso; BI Burundi; CV Cabo Verde|Cape Verde; KH Cambodia; CM Cameroon; CA Canada;
        BQ Caribbean Netherlands; KY Cayman Islands; CF Central African Republic; TD Chad; CL Chile; CN China|People’s Republic of China;
        CX Christmas Island; CC Cocos (Keeling) Islands; CO Colombia; KM Comoros; CG Congo|Congo (Brazzaville)|Republic of the Congo;
        CK Cook Islands; CR Costa Rica; CI Côte d’Ivoire|Ivory Coast; HR Croatia; CU Cuba; CW Curaçao; CY Cyprus; CZ Czechia|Czech Republic;
        CD Democratic Republic of the Congo|Congo (Kinshasa)|DR Congo|DRC; DK Denmark; DJ Djibouti; DM Dominica; DO Dominican Republic; EC Ecuador;
        EG Egypt; SV El Salvador; GQ Equatorial Guinea; ER Eritrea; EE Estonia; SZ Eswatini|Swaziland; ET Ethiopia; FK Falkland Islands;
        FO Faroe Islands; FJ Fiji; FI Finland; FR France; GF French Guiana; PF French Polynesia; TF French Southern Territories; GA Gabon;
        GM The Gambia|Gambia; GE Georgia; DE Germany; GH Ghana; GI Gibraltar; GR Greece; GL Greenland; GD Grenada; GP Guadeloupe; GU Guam;
        GT Guatemala; GG Guernsey; GN Guinea; GW Guinea-Bissau; GY Guyana; HT Haiti; HM Heard Island and McDonald Islands; VA Holy See|Vatican City;
        HN Honduras; HK Hong Kong; HU Hungary; IS Iceland; IN India; ID Indonesia; IR Iran|Islamic Republic of Iran; IQ Iraq; IE Ireland;
        IM Isle of Man; IL Israel; IT Italy; JM Jamaica; JP Japan; JE Jersey; JO Jordan; KZ Kazakhstan; KE Kenya; KI Kiribati; XK Kosovo; KW Kuwait;
        KG Kyrgyzstan; LA Laos|Lao People’s Democratic Republic; LV Latvia; LB Lebanon; LS Lesotho; LR Liberia; LY Libya; LI Liechtenstein;
        LT Lithuania; LU Luxembourg; MO Macao; MG Madagascar; MW Malawi; MY Malaysia; MV Maldives|The Maldives; ML Mali; MT Malta;
        MH Marshall Islands; MQ Martinique; MR Mauritania; MU Mauritius; YT Mayotte; MX Mexico; FM Micronesia|Federated States of Micronesia;
        MD Moldova|Republic of Moldova; MC Monaco; MN Mongolia; ME Montenegro; MS Montserrat; MA Morocco; MZ Mozambique;
        MM Myanmar/Burma|Myanmar|Burma; NA Namibia; NR Nauru; NP Nepal; NL Netherlands|The Netherlands; NC New Caledonia; NZ New Zealand;
        NI Nicaragua; NE Niger; NG Nigeria; NU Niue; NF Norfolk Island; KP North Korea|Democratic People’s Republic of Korea;
        MK North Macedonia|Former Yugoslav Republic of Macedonia; MP Northern Mariana Islands; NO Norway; OM Oman; PK Pakistan; PW Palau;
        PS Palestine|Palestinian Territories|Occupied Palestinian Territory; PA Panama; PG Papua New Guinea; PY Paraguay; PE Peru;
        PH Philippines|The Philippines; PN Pitcairn Islands; PL Poland; PT Portugal; PR Puerto Rico; QA Qatar; RE Réunion; RO Romania;
        RU Russia|Russian Federation; RW Rwanda; BL Saint Barthélemy; SH Saint Helena|St Helena; KN Saint Kitts and Nevis|St Kitts and Nevis;
        LC Saint Lucia|St Lucia; MF Saint Martin; PM Saint Pierre and Miquelon; VC Saint Vincent and the Grenadines|St Vincent and the Grenadines;
        WS Samoa; SM San Marino; ST São Tomé and Príncipe; SA Saudi Arabia; SN Senegal; RS Serbia; SC Seychelles; SL Sierra Leone; SG Singapore;
        SX Sint Maarten; SK Slovakia; SI Slovenia; SB Solomon Islands; SO Somalia; ZA South Africa; GS South Georgia and the South Sandwich Islands;
        KR South Korea|Republic of Korea; SS South Sudan; ES Spain; LK Sri Lanka; SD Sudan|The Sudan; SR Suriname; SJ Svalbard and Jan Mayen;
        SE Sweden; CH Switzerland; SY Syria|Syrian Arab Republic; TW Taiwan; TJ Tajikistan; TZ Tanzania|United Republic of Tanzania; TH Thailand;
        TL Timor-Leste|East Timor; TG Togo; TK Tokelau; TO Tonga; TT Trinidad and Tobago; TN Tunisia; TR Türkiye|Turkey; TM Turkmenistan;
        TC Turks and Caicos Islands; TV Tuvalu; UG Uganda; UA Ukraine; AE United Arab Emirates|UAE; GB United Kingdom|Great Britain;
        UM United States Minor Outlying Islands; VI United States Virgin Islands; US United States|United States of America|USA; UY Uruguay;
        UZ Uzbekistan; VU Vanuatu; VE Venezuela|Bolivarian Republic of Venezuela; VN Vietnam; WF Wallis and Futuna; EH Western Sahara;
        YE Yemen; ZM Zambia; ZW Zimbabwe;
        """;
}
