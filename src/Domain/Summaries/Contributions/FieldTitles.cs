namespace MimFunctions.Domain.Summaries.Contributions;

/// <summary>Headings of the texts of a report, Part A and Part B, after the working template (FMT-3, ILOA-3, ILOA-7) and Article 3(4) of 2019/1240.</summary>
internal static class FieldTitles
{
    private static readonly Dictionary<string, string> Titles = new()
    {
        ["a1Officers"] = "A1 Officers present",
        ["a2Meetings"] = "A2 Meetings of the network",
        ["a3Training"] = "A3 Joint training and sessions for consular staff",
        ["a4Carriers"] = "A4 Carriers",
        ["a5OtherNetworks"] = "A5 Contacts with other networks",
        ["a6GoodPractice"] = "A6 Good practice, problems and proposals",
        ["b1Environment"] = "B1 General environment",
        ["b2Flows"] = "B2 Migration flows",
        ["b3Routes"] = "B3 Routes and transport",
        ["b4ModusOperandi"] = "B4 Modus operandi and criminal organisations",
        ["b5Trafficking"] = "B5 Trafficking in human beings",
        ["b6DocumentFraud"] = "B6 Document fraud",
        ["b7Borders"] = "B7 External borders of the host country",
        ["b8Return"] = "B8 Return and readmission",
        ["b9Assistance"] = "B9 Assistance to the authorities",
        ["b10Protection"] = "B10 Access to protection and human rights",
        ["borderManagement"] = "3(4)(a) Integrated border management",
        ["incidents"] = "3(4)(e) Incidents and new developments",
        ["preDeparture"] = "3(4)(h) Pre-departure measures",
        ["legalChannels"] = "3(4)(k) Legal migration channels and resettlement",
        ["thirdCountryLaw"] = "3(4)(l) Capacities, policy, law and practice of the country",
        ["b11Outlook"] = "B11 Outlook",
    };

    /// <summary>The heading of a field of Part A or Part B.</summary>
    public static string Of(string field) => Titles[field];
}
