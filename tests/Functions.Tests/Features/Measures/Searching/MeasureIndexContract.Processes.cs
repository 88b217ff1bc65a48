using MimFunctions.Features.Measures.Searching;
using MimFunctions.Tests.Features.Measures.Telling;

namespace MimFunctions.Tests.Features.Measures.Searching;

/// <summary>Several processes on one store.</summary>
public abstract partial class MeasureIndexContract
{
    [Fact]
    public async Task Two_indexes_on_one_store_show_the_same()
    {
        await Two();
        await Find(MeasureQuery.Everything);
        var other = Open();

        (await other.Find(MeasureQuery.Everything, All, 10, default)).Total.ShouldBe(2);
    }

    [Fact]
    public async Task What_another_process_commits_late_is_found_by_all_who_search()
    {
        var other = Open();
        await documents.Have(Communications.New(reference: "MIM-AT-2026-0001", at: Communications.Received.AddMinutes(9)));
        await Find(MeasureQuery.Everything);
        await other.Find(MeasureQuery.Everything, All, 10, default);
        await documents.Have(Communications.New(reference: "MIM-FR-2026-0001"));

        (await other.Find(MeasureQuery.Everything, All, 10, default)).Total.ShouldBe(2);
        (await Find(MeasureQuery.Everything)).ShouldBe("MIM-AT-2026-0001 MIM-FR-2026-0001");
    }
}
