using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Platform.Store;
using Xunit.Abstractions;

namespace MimFunctions.Tests.Platform.Json;

/// <summary>How requests for additional information are kept.</summary>
public sealed class RequestJsonTests(ITestOutputHelper output)
{
    private static string Golden(int release) => File.ReadAllText(Path.Combine(SourceFolder(), "Golden", $"request-{release}.json"));

    [Fact]
    public void A_request_stored_by_the_first_release_reads_for_ever()
    {
        var read = JsonSerializer.Deserialize<InformationRequest>(Golden(1), HubJson.Options).ShouldNotBeNull();

        var sample = SampleRequests.Eventful;
        read.Events.Where(e => e is not RequestEvent.Answered)
            .ShouldBe(sample.Events.Where(e => e is not (RequestEvent.Answered or RequestEvent.Read or RequestEvent.DeadlineFound)));
        var (answer, given) = (read.Of(Germany)!.Answers.Single().Answer, sample.Of(Germany)!.Answers.Single().Answer);
        answer.Files.ShouldBe(given.Files);
        (answer with { Files = given.Files }).ShouldBe(given);
        read.Addressees.Select(a => (a.State, a.Duty, a.Deadline.Due, a.Deadline.Ends)).ShouldBe(sample.Addressees.Select(a => (a.State, a.Duty, a.Deadline.Due, a.Deadline.Ends)));
        read.Addressees[0].Deadline.Explanation[0].ShouldStartWith("The request was received on 5 March 2026");
        read.Outbox.Messages.ShouldBe(sample.Outbox.Messages);
        (read with { Events = sample.Events, Addressees = sample.Addressees, Outbox = sample.Outbox }).ShouldBe(sample);
        read.Standings.Select(s => (s.Is, s.Due)).ShouldBe([(sample.Standings[0].Is, sample.Standings[0].Due), (sample.Standings[1].Is, new DateOnly(2026, 4, 6))]);
    }

    /// <summary>The fourth: deadlines keep what their words are made of, for every language.</summary>
    [Fact]
    public void A_request_is_still_stored_as_the_fourth_release_stored_it() =>
        JsonNode.DeepEquals(JsonSerializer.SerializeToNode(SampleRequests.Eventful, HubJson.Options), JsonNode.Parse(Golden(4))).ShouldBeTrue();

    /// <summary>The third: with the places in lists, and the days by which states are waited for.</summary>
    [Fact]
    public void A_request_stored_by_the_third_release_reads_for_ever()
    {
        var read = JsonSerializer.Deserialize<InformationRequest>(Golden(3), HubJson.Options).ShouldNotBeNull();

        read.Addressees.ShouldBe(SampleRequests.Eventful.Addressees);
        read.Standings.Select(s => (s.Is, s.Due, s.Began, s.BeganBy)).ShouldBe(SampleRequests.Eventful.Standings.Select(s => (s.Is, s.Due, s.Began, s.BeganBy)));
        read.Addressees[0].Deadline.Worded.Select(line => line.ToString()).ShouldBe(read.Addressees[0].Deadline.Explanation);
    }

    /// <summary>The second: with the moment that starts the month (F-23) and dates found anew (F-7).</summary>
    [Fact]
    public void A_request_stored_by_the_second_release_reads_for_ever()
    {
        var read = JsonSerializer.Deserialize<InformationRequest>(Golden(2), HubJson.Options).ShouldNotBeNull();

        read.Addressees.ShouldBe(SampleRequests.Eventful.Addressees);
        read.Standings.Select(s => (s.Is, s.Due, s.Began, s.BeganBy)).ShouldBe(SampleRequests.Eventful.Standings.Select(s => (s.Is, s.Due, s.Began, s.BeganBy)));
    }

    [Fact]
    public void The_sample_holds_every_kind_of_event() => SampleRequests.Eventful.Events.Select(e => e.GetType()).Distinct()
        .ShouldBe(typeof(RequestEvent).GetNestedTypes(), ignoreOrder: true);

    [Fact]
    public void What_the_stores_search_by_is_written_and_nothing_else_that_is_computed()
    {
        var stored = JsonSerializer.SerializeToNode(SampleRequests.Eventful, HubJson.Options)!.AsObject();

        (stored["progress"]!.ToString(), stored["measure"]!.ToString()).ShouldBe(("completed", "MIM-DE-2026-0007"));
        Containers.Keyed.Where(kept => kept.Container == RequestContainers.Requests && kept.Path == "lists").ShouldHaveSingleItem().Keys.ShouldBe(RequestLists.Names, ignoreOrder: true);
        stored.Select(p => p.Key).ShouldNotContain("standings");
    }

    [Theory]
    [InlineData('x', 430_000)]
    [InlineData('Ω', 570_000)]
    public void One_answer_of_each_of_27_states_takes_a_part_of_what_a_store_can_keep(char letter, int most)
    {
        var bytes = Bytes(SampleRequests.Answered(letter));

        output.WriteLine($"27 answers of 5,000 “{letter}” and 5,000 letters of English: {bytes:N0} of {DocumentRules.LargestBody:N0} bytes.");
        bytes.ShouldBeLessThan(most);
    }

    [Fact]
    public void The_largest_request_fits_into_every_store()
    {
        var bytes = Bytes(SampleRequests.Largest);

        output.WriteLine($"The largest request: {bytes:N0} of {DocumentRules.LargestBody:N0} bytes.");
        bytes.ShouldBeInRange(1_700_000, DocumentRules.LargestBody);
    }

    [Fact]
    public void No_event_is_larger_than_the_domain_takes_it_to_be() => Prop.ForAll<string?, string?>((text, more) =>
    {
        var (at, file) = (DateTimeOffset.UnixEpoch, new AnswerFile(more ?? "", new string('f', 64), Visibility.AskerOnly));
        RequestEvent[] events =
        [
            new RequestEvent.Answered(at, Germany, new string('f', 70), new Answer(text ?? "", more, "de", Visibility.AskerOnly, [file, file])),
            new RequestEvent.Declined(at, Germany, new string('f', 70), DeclineGround.NotPermitted, text ?? ""),
            new RequestEvent.DateProposed(at, Germany, new string('f', 70), DateOnly.MaxValue, text ?? ""),
        ];
        return events.All(e => JsonSerializer.SerializeToUtf8Bytes(e, HubJson.Options).Length <= RequestRoom.Size(e));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_letter_is_larger_than_the_domain_takes_it_to_be()
    {
        foreach (var letter in Enumerable.Range(0, 0x10000).Where(code => code is < 0xd800 or > 0xdfff).Select(code => (char)code))
        {
            var stored = Encoding.UTF8.GetByteCount(JsonSerializer.Serialize(letter.ToString(), HubJson.Options)) - 2;
            (Size(letter.ToString()) - Size("")).ShouldBeGreaterThanOrEqualTo(stored, $"U+{(int)letter:X4}");
        }
    }

    private static int Size(string why) =>
        RequestRoom.Size(new RequestEvent.Declined(default, Germany, "hub", DeclineGround.Other, why));

    private static MemberState Germany => MemberState.FromCode("DE")!;

    private static int Bytes(InformationRequest request) => JsonSerializer.SerializeToUtf8Bytes(request, HubJson.Options).Length;

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
