using System.Text;
using MimFunctions.Mechanism.Calendars;

namespace MimFunctions.Tests.Mechanism.Calendars;

/// <summary>Every rule that a file of holidays can break is told by authority, year and day.</summary>
public sealed class HolidaysContentTests
{
    private const string Good = """{ "authority": "AT", "year": 2026, "days": ["2026-01-01", "2026-12-25"], "source": "BGBl. 153/1957." }""";

    [Fact]
    public void A_file_may_begin_with_a_byte_order_mark() => Parse($"\uFEFF{File(Good)}").ShouldBeNull();

    [Theory]
    [InlineData("\"AT\"", "\"GR\"", "“GR” (2026) is neither the code of a Member State (EL for Greece) nor COM, EP or COUNCIL.")]
    [InlineData("\"authority\": \"AT\",", "", "“” (2026) is neither the code of a Member State (EL for Greece) nor COM, EP or COUNCIL.")]
    [InlineData("2026-12-25", "2026-02-30", "AT 2026: “2026-02-30” is not a date such as 2026-12-25.")]
    [InlineData("2026-12-25", "25.12.2026", "AT 2026: “25.12.2026” is not a date such as 2026-12-25.")]
    [InlineData("\"2026-12-25\"", "null", "AT 2026: “” is not a date such as 2026-12-25.")]
    [InlineData("2026-12-25", "2027-12-25", "AT 2026: 25 December 2027 is not a day of 2026.")]
    [InlineData("2026-12-25", "2026-01-01", "AT 2026: 1 January 2026 is there more than once.")]
    [InlineData("\"2026-01-01\", \"2026-12-25\"", "", "AT 2026: the days are missing.")]
    [InlineData("\"days\"", "\"day\"", "AT 2026: the days are missing.")]
    [InlineData("\"BGBl. 153/1957.\"", "\"\"", "AT 2026: the source is missing; say where the list was published.")]
    [InlineData("\"source\"", "\"from\"", "AT 2026: the source is missing; say where the list was published.")]
    [InlineData("\"year\": 2026,", "", "AT 0: the year must be 1958 or later, in four digits.")]
    [InlineData("[", "[ {", "line 1, $.lists[0].days[0]: this is not JSON of the expected shape.")]
    public void Each_fault_names_its_place(string what, string by, string expected) =>
        Parse(File(Good.Replace(what, by, StringComparison.Ordinal))).ShouldBe(expected);

    [Theory]
    [InlineData("null", "it is empty.")]
    [InlineData("""{ "version": 2, "lists": [] }""", "version is 2; this hub reads version 1.")]
    [InlineData("""{ "version": 1 }""", "lists is missing.")]
    [InlineData("""{ "version": 1, "lists": [null] }""", "lists[0] is empty.")]
    [InlineData("""{ "version": 1, "lists": {} }""", "line 1, $.lists: this is not JSON of the expected shape.")]
    public void Each_hole_names_its_place(string json, string expected) => Parse(json).ShouldBe(expected);

    [Fact]
    public void Two_lists_of_an_authority_for_one_year_are_a_fault() =>
        Parse(File($"{Good}, {Good}")).ShouldBe("AT 2026: there are 2 lists; there can be only one.");

    private static string File(string lists) => $$"""{ "version": 1, "lists": [{{lists}}] }""";

    private static string? Parse(string json) => HolidaysContent.Parse(Encoding.UTF8.GetBytes(json)).Fault;
}
