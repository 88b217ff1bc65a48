using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Requests;
using MimFunctions.Features.Liaison;
using MimFunctions.Features.Requests;
using MimFunctions.Features.Summaries;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Benchmarks.Drawing;

/// <summary>Fills the database of a data folder through the hub's own store.</summary>
internal static class Seeding
{
    // The store commits together what waits together.
    private const int AtOnce = 256;

    /// <summary>Adds what a larger plan has more than a smaller one.</summary>
    public static async Task Grow(string folder, DrawingPlan from, DrawingPlan to)
    {
        await using var database = Open(folder);
        var store = new SqliteDocumentStore(database);
        await Add(store, from.Communications, to.Communications, SeededCommunication.Of, each => SubmissionQueries.Key(each.State, each.Digest));
        await Add(store, from.Communications / DrawingPlan.CommunicationsPerRequest, to.Communications / DrawingPlan.CommunicationsPerRequest, SeededRequest.Of, Key);
        await Add(store, from.Reports, to.Reports, SeededReport.Of, Key);
        await Add(store, from.Reports / DrawingPlan.ReportsPerSecondment, to.Reports / DrawingPlan.ReportsPerSecondment, SeededSecondment.Of, Key);
    }

    /// <summary>Forgets what was drawn up: with the same cut-off it stands, and the hub would not look at its sources again.</summary>
    public static async Task ForgetDrawn(string folder)
    {
        await using var database = Open(folder);
        database.Ensure($"drop table if exists {SqliteTables.Of(SummaryContainers.Summaries)}; drop table if exists {SqliteTables.Of(SummaryContainers.Chapters)}");
    }

    private static SqliteDatabase Open(string folder) => SqliteDatabase.Open(Path.Combine(folder, "hub.db"));

    private static DocumentKey Key(InformationRequest request) => new(RequestContainers.Requests, request.Asker.Code, request.Case);

    private static DocumentKey Key(LiaisonReport report) => new(LiaisonContainers.Reports, report.Semester.ToString(), report.Reference);

    private static DocumentKey Key(Secondment secondment) => new(LiaisonContainers.Secondments, secondment.State.Code, secondment.Case);

    private static async Task Add<T>(SqliteDocumentStore store, int after, int last, Func<int, T> make, Func<T, DocumentKey> key)
        where T : class
    {
        foreach (var serials in Enumerable.Range(after + 1, last - after).Chunk(AtOnce))
        {
            await Task.WhenAll(serials.Select(serial =>
            {
                var made = make(serial);
                return store.TryWrite(key(made), made, null, CancellationToken.None);
            }));
        }
    }
}
