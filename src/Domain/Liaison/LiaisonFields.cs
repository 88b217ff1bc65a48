namespace MimFunctions.Domain.Liaison;

/// <summary>
/// Ids of the fields of the reports (docs/forms.md): <c>ilo-1</c>, a working form after FMT, ILOA-3 and ILOA-7, and <c>ilo-2</c> on the twelve
/// topics of Article 3(4) of Regulation 2019/1240 (F-24). What both ask for has one id, so that summaries put it together.
/// </summary>
public static class LiaisonFields
{
    /// <summary>The form for semesters under Regulation 377/2004, and that for those under Regulation 2019/1240.</summary>
    public const string FormOf2004 = "ilo-1", FormOf2019 = "ilo-2";

    /// <summary>Header of the report.</summary>
    public const string HostCountry = "hostCountry", Region = "region", Semester = "semester", MemberState = "memberState",
        ContributingStates = "contributingStates", AuthorName = "authorName", ContactEmail = "contactEmail", Marking = "marking";

    /// <summary>The tables, each below the text that it belongs to, and their columns.</summary>
    public const string Flows = "b2FlowsTable", Documents = "b6DocumentFraudTable", Returns = "b8ReturnTable",
        Nationality = "nationality", Persons = "persons", Women = "women", Minors = "minors", Unaccompanied = "unaccompaniedMinors", Period = "period", Source = "source",
        Document = "document", IssuingState = "issuingState", Method = "method", Number = "number",
        Requests = "requests", DocumentsIssued = "documentsIssued", Returned = "returns", Obstacles = "obstacles";

    /// <summary>Texts of Part A, activities of the network (FMT-3, ILOA-7).</summary>
    public static IReadOnlyList<string> PartA { get; } = ["a1Officers", "a2Meetings", "a3Training", "a4Carriers", "a5OtherNetworks", "a6GoodPractice"];

    /// <summary>Texts of Part B, situation in the host country (FMT-3, ILOA-3).</summary>
    public static IReadOnlyList<string> PartB { get; } =
    [
        "b1Environment", "b2Flows", "b3Routes", "b4ModusOperandi", "b5Trafficking", "b6DocumentFraud", "b7Borders", "b8Return", "b9Assistance",
        "b10Protection", "b11Outlook",
    ];

    /// <summary>The topics of Article 3(4) of 2019/1240, in the order of its letters (a) to (l) (ILOB-7).</summary>
    public static IReadOnlyList<string> Topics { get; } =
    [
        "borderManagement", "b2Flows", "b3Routes", "b4ModusOperandi", "incidents", "b6DocumentFraud", "b9Assistance", "preDeparture", "b8Return",
        "b10Protection", "legalChannels", "thirdCountryLaw",
    ];

    /// <summary>Texts on the situation in the host country, of either form, in the order in which summaries tell them.</summary>
    public static IReadOnlyList<string> Situation { get; } =
    [
        "b1Environment", "thirdCountryLaw", "b2Flows", "incidents", "b3Routes", "b4ModusOperandi", "b5Trafficking", "b6DocumentFraud", "borderManagement",
        "b7Borders", "b8Return", "b9Assistance", "preDeparture", "legalChannels", "b10Protection", "b11Outlook",
    ];

    /// <summary>All tables.</summary>
    public static IReadOnlyList<string> Tables { get; } = [Flows, Documents, Returns];
}
