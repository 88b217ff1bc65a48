using System.Text.Json;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison;
using MimFunctions.Features.Summaries;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Store;

public abstract partial class DocumentStoreContract
{
    public static IEnumerable<object[]> SearchedBy => Containers.QueriedPaths.Select(queried => new object[] { queried.Container, queried.Path });

    [Theory]
    [MemberData(nameof(SearchedBy))]
    public async Task What_the_hub_searches_by_is_found_in_its_container(string container, string path)
    {
        await Store.TryWrite(new(container, "p", "1"), With(path, "b"), null, default);
        await Store.TryWrite(new(container, "q", "2"), With(path, "c"), null, default);
        await Store.TryWrite(new(container, "q", "3"), new JsonObject { ["id"] = "without it" }, null, default);

        (await Ids(new(container) { Where = [new(path, Comparison.Equal, "b")] })).ShouldBe(["b"]);
        (await Ids(new(container) { OrderBy = path, Descending = true })).ShouldBe(["c", "b"]);
        (await Ids(new(container, "q") { Where = [new(path, Comparison.Equal, "b")] })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_container_keeps_documents()
    {
        foreach (var container in Containers.All)
        {
            (await Store.TryWrite(new(container, "p", "1"), new Note(container), null, default)).ShouldNotBeNull();
            (await Store.Query<Note>(new(container, "p"), default).SingleAsync()).Document.Text.ShouldBe(container);
        }
    }

    [Fact]
    public async Task Reports_secondments_summaries_and_chapters_read_back_as_they_were()
    {
        var secondment = SampleSecondments.All[0];
        var report = new LiaisonReport(
            ReportNumber.Parse("ILO-AT-2026-0003")!, Semester.Parse("2026-1")!, Country.Find("MA")!, "Rif", Day, new string('a', 64),
            new FormFields([new("b2FlowsTable", new FieldValue.Table([new FormRow([new("persons", new CellValue.Number(1240)), new("source", new CellValue.Words("Border police"))])]))]),
            ["a2Meetings"], [new LiaisonReportEvent.Confirmed(Day.AddHours(1), "7f3c")], Outbox.Nothing(Day));
        var name = SummaryName.Parse("semester-2026-1")!;

        await IsKept(LiaisonKeys.Of(report), report);
        await IsKept(LiaisonKeys.Of(secondment.Number), secondment);
        await IsKept(SummaryKeys.Of(name), Summary.Of(name, Day));
        await IsKept(SummaryKeys.Chapter(name, new string('b', 64), 7), new SummaryChapter(8, new ChapterText("\"\\\u0001Ü𝄞"u8.ToArray())));
        (await Store.Query<Summary>(new(SummaryContainers.Summaries) { Where = [new("outbox.state", Comparison.Equal, OutboxState.Settled)] }, default).CountAsync()).ShouldBe(1);
    }

    [Fact]
    public Task A_chapter_as_large_as_it_can_get_is_kept() => IsKept(
        SummaryKeys.Chapter(SummaryName.Parse("general-2026")!, new string('b', 64), 0), new SummaryChapter(1, new ChapterText(Enumerable.Repeat((byte)1, SummaryChapters.Longest).ToArray())));

    private async Task IsKept<T>(DocumentKey key, T document)
        where T : class
    {
        (await Store.TryWrite(key, document, null, default)).ShouldNotBeNull();

        var kept = (await Store.Read<T>(key, default)).ShouldNotBeNull().Document;

        JsonSerializer.Serialize(kept, HubJson.Options).ShouldBe(JsonSerializer.Serialize(document, HubJson.Options));
    }

    /// <summary>A document with this value at this path, and as its id.</summary>
    private static JsonObject With(string path, string value)
    {
        var names = path.Split('.');
        var at = names.Skip(1).Reverse().Aggregate((JsonNode)value, (inner, name) => new JsonObject { [name] = inner });
        return new JsonObject { ["id"] = value, [names[0]] = at };
    }

    private async Task<string[]> Ids(DocumentQuery query) =>
        await Store.Query<JsonObject>(query, default).Select(found => found.Document["id"]!.ToString()).ToArrayAsync();
}
