using System.Text.Json;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Platform.Json;

namespace MimFunctions.Tests.Platform.Json;

/// <summary>A deadline is stored as it was told, with its explanation.</summary>
public sealed class DeadlineJsonTests
{
    private static readonly Deadline Told =
        LegalPeriod.OneMonth(new DateTimeOffset(2023, 11, 28, 9, 0, 0, TimeSpan.Zero), Authority.Commission, BuiltInHolidays.Lists);

    [Fact]
    public void A_deadline_comes_back_as_it_was_stored()
    {
        var stored = JsonSerializer.Serialize(Told, HubJson.Options);

        JsonSerializer.Deserialize<Deadline>(stored, HubJson.Options).ShouldBe(Told);
    }

    [Fact]
    public void It_is_stored_in_plain_values()
    {
        var stored = JsonSerializer.SerializeToNode(Told, HubJson.Options)!.AsObject();

        stored["explanation"]!.AsArray().Count.ShouldBe(Told.Explanation.Count);
        stored.Remove("explanation");
        stored.Remove("worded");
        JsonNode.DeepEquals(stored, JsonNode.Parse("""
            {
              "eventDay": "2023-11-28", "due": "2024-01-03", "ends": "2024-01-03T23:00:00.0000000Z", "acting": "COM",
              "timeZone": "Europe/Brussels", "yearsWithoutList": [], "unofficialYears": [2024]
            }
            """)).ShouldBeTrue(stored.ToJsonString());
    }

    [Fact]
    public void Its_explanation_is_told_in_another_language_after_it_was_stored_and_one_of_before_in_English()
    {
        var stored = JsonSerializer.SerializeToNode(Told, HubJson.Options)!.AsObject();
        var read = stored.Deserialize<Deadline>(HubJson.Options)!;

        read.Worded.Select(line => (line.ToString(), line.Template)).ShouldBe(Told.Worded.Select(line => (line.ToString(), line.Template)));
        read.Worded.Select(line => line.ToString()).ShouldBe(Told.Explanation);
        stored.Remove("worded");
        stored.Deserialize<Deadline>(HubJson.Options)!.Worded.ShouldBe(Told.Explanation.Select(Sentence.AsWritten));
    }

    [Fact]
    public void One_of_before_unofficial_lists_shipped_is_still_read()
    {
        var old = JsonSerializer.SerializeToNode(Told, HubJson.Options)!.AsObject();
        old.Remove("unofficialYears");

        old.Deserialize<Deadline>(HubJson.Options)!.UnofficialYears.ShouldBeEmpty();
    }

    [Fact]
    public void Every_authority_is_stored_as_its_code()
    {
        foreach (var authority in (Authority[])[Authority.Commission, Authority.Parliament, Authority.Council, .. MemberState.All.Select(Authority.Of)])
        {
            var stored = JsonSerializer.Serialize(authority, HubJson.Options);

            stored.ShouldBe($"\"{authority.Code}\"");
            JsonSerializer.Deserialize<Authority>(stored, HubJson.Options).ShouldBe(authority);
        }
    }

    [Fact]
    public void A_code_of_nobody_is_not_read() =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Authority>("\"UK\"", HubJson.Options)).Message.ShouldContain("COM, EP, COUNCIL or FRONTEX");
}
