using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Features.Measures.Searching;
using MimFunctions.Platform.Hosting;
using MimFunctions.Tests.Features.Measures.Telling;

namespace MimFunctions.Tests.Features.Measures.Searching;

/// <summary>A store that holds more than an index takes in at once.</summary>
public abstract partial class MeasureIndexContract
{
    private const int Many = 620;

    [Fact]
    public async Task Of_many_that_were_never_indexed_a_search_takes_in_a_piece_answers_with_it_and_says_that_some_are_missing()
    {
        await Have(Many);

        var first = await index.Find(MeasureQuery.Everything, All, 10, default);

        (first.IsWhole, first.Total, first.Finds.Count).ShouldBe((false, FollowedIndex.MostAtOnce, 10));
    }

    [Fact]
    public async Task After_a_restart_in_the_middle_it_goes_on_where_it_was()
    {
        await Have(Many);
        await index.Find(MeasureQuery.Everything, All, 10, default);

        index = Open();

        (await index.Find(MeasureQuery.Everything, All, 10, default)).Total.ShouldBeInRange(FollowedIndex.MostAtOnce + 1, Many - 1);
        var whole = await index.Find(MeasureQuery.Everything, All, 10, default);
        (whole.IsWhole, whole.Total).ShouldBe((true, Many));
        whole.Finds[0].Digest.ShouldBe($"digest of MIM-AT-2026-{1000 + Many}", "the newest comes first once it is there");
    }

    [Fact]
    public async Task Two_workers_do_not_both_do_it_from_the_start()
    {
        await Have(Many);
        var other = Open();

        (await index.Follow(default)).ShouldBeFalse();
        (await other.Follow(default)).ShouldBeFalse();
        (await index.Follow(default)).ShouldBeTrue("a third piece was the last");

        (await other.Find(MeasureQuery.Everything, All, 10, default)).Total.ShouldBe(Many);
    }

    [Fact]
    public async Task The_timer_goes_on_until_everything_is_there()
    {
        await Have(Many);

        await new FollowMeasures(index, Clock).Run(new TimerEvent(false), default);

        (await Open().Find(MeasureQuery.Everything, All, 10, default)).IsWhole.ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_withdrawn_or_narrowed_is_taken_in_before_what_is_missing()
    {
        await Two();
        await Find(MeasureQuery.Everything);
        await Have(Many);
        Clock.Advance(TimeSpan.FromDays(60));
        await Replace(Communications.New(reference: "MIM-AT-2026-0001") with { History = [new CommunicationEvent.Withdrawn(Clock.GetUtcNow(), "someone", "Sent by mistake.")] });

        var found = await index.Find(new MeasureQuery { Words = SearchWords.Read("fourteen") }, All, 500, default);

        found.IsWhole.ShouldBeFalse();
        found.Finds.ShouldNotContain(find => find.Digest == "digest of MIM-AT-2026-0001");
    }

    [Fact]
    public async Task An_index_that_begins_anew_does_not_take_in_twice_what_changed_before()
    {
        await documents.Have(Communications.New(reference: "MIM-AT-2026-0001") with
        {
            History = [new CommunicationEvent.Corrected(Communications.Received.AddDays(-20), "someone", "A slip.", ["summaryEnglish"], FormFields.None)],
        });
        await documents.Have(Communications.New(reference: "MIM-AT-2026-0002", at: Communications.Received.AddDays(1)));

        var finds = (await index.Find(MeasureQuery.Everything, All, 10, default)).Finds;

        finds.Select(find => (find.Digest[^4..], find.ChangedAt)).ShouldBe([("0002", (DateTimeOffset?)null), ("0001", Communications.Received.AddDays(-20))]);
    }

    private async Task Have(int many)
    {
        foreach (var number in Enumerable.Range(1, many))
        {
            await documents.Have(Communications.New(
                Communications.Fields(("summaryEnglish", "Fourteen days.")), reference: $"MIM-AT-2026-{1000 + number}", at: Communications.Received.AddDays(2).AddHours(number)));
        }
    }
}
