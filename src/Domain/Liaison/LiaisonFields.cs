namespace MimFunctions.Domain.Liaison;

/// <summary>Ids of the fields of <c>ilo-1</c> (docs/forms.md): a working form after FMT, ILOA-3 and ILOA-7.</summary>
public static class LiaisonFields
{
    /// <summary>Header of the report.</summary>
    public const string HostCountry = "hostCountry", Region = "region", Semester = "semester", MemberState = "memberState",
        ContributingStates = "contributingStates", AuthorName = "authorName", ContactEmail = "contactEmail", Marking = "marking";

    /// <summary>The tables, each below the text that it belongs to, and their columns.</summary>
    public const string Flows = "b2FlowsTable", Documents = "b6DocumentFraudTable", Returns = "b8ReturnTable",
        Nationality = "nationality", Persons = "persons", Period = "period", Source = "source",
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

    /// <summary>All tables.</summary>
    public static IReadOnlyList<string> Tables { get; } = [Flows, Documents, Returns];
}
