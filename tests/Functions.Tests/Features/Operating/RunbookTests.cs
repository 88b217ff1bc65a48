using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using MimFunctions.Features.Operating;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Queue;
using MimFunctions.Platform.Signing;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Infra;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Operating;

/// <summary>What docs/operating.md tells an operator to do, done.</summary>
public sealed class RunbookTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly ManualClock clock = new();

    public RunbookTests() => SampleForms.Directory("AT", "DE", "EL").Save(folder.Path);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Receipts_that_are_gone_come_back_as_they_were_when_the_originals_are_dropped_again()
    {
        await using var hub = new TestHub(folder.Path, clock);
        Drop("AT", "a.json", "Act");
        File.WriteAllText(folder["drop/AT/measures/b.json"], "{");
        await hub.RunToRest();
        var before = Receipts();
        Directory.Delete(folder["receipts/AT"], recursive: true);

        CopyBack("originals", "AT");
        CopyBack("quarantine/AT", "AT");
        clock.Advance(TimeSpan.FromHours(1));
        await hub.RunToRest();

        Receipts().ShouldBe(before);
        before.Count.ShouldBe(5, "two receipts in two forms, and a copy with remarks");
        Mails().ShouldBe(3, "nobody is told twice: two of the communication, one of the refusal (W-11)");
    }

    [Fact]
    public async Task After_documents_of_an_earlier_moment_were_restored_the_files_since_are_taken_in_by_dropping_them_again()
    {
        await using (var hub = new TestHub(folder.Path, clock))
        {
            Drop("AT", "a.json", "Before the backup");
            await hub.RunToRest();
        }

        SqliteConnection.ClearAllPools();
        File.Copy(folder["hub.db"], folder["backup.db"]);
        List<(string State, string Digest, string File)> since = [];
        await using (var hub = new TestHub(folder.Path, clock))
        {
            foreach (var (state, title) in (ReadOnlySpan<(string, string)>)[("AT", "Second"), ("DE", "First of Germany")])
                Drop(state, $"{title}.json", title);
            await hub.RunToRest();
            since.AddRange(Payloads().Where(each => (string?)each["file"] != "a.json").Select(each => ((string)each["state"]!, (string)each["digest"]!, (string)each["file"]!)));
        }

        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(folder.Path, "hub.db*"))
            File.Delete(file);
        File.Move(folder["backup.db"], folder["hub.db"]);
        foreach (var (state, digest, file) in since)
            File.Copy(folder[$"originals/{digest}"], folder[$"drop/{state}/measures/{file}"]);
        clock.Advance(TimeSpan.FromHours(1));
        await using var restored = new TestHub(folder.Path, clock);
        await restored.RunToRest();

        (await Ledger.Of(restored.Get<IDocumentStore>(), default)).ShouldBe(new Ledger(Accepted: 3, Refused: 0, Duplicate: 0));
        Directory.GetFiles(folder["drop"], "*", SearchOption.AllDirectories).ShouldBeEmpty();
        since.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_new_key_of_a_later_name_signs_and_the_earlier_receipts_still_verify()
    {
        Drop("AT", "a.json", "Before");
        await using (var hub = new TestHub(folder.Path, clock))
            await hub.RunToRest();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(folder["keys/9999-new.pem"], key.ExportPkcs8PrivateKeyPem());
        Drop("AT", "b.json", "After");
        await using var later = new TestHub(folder.Path, clock);
        await later.RunToRest();

        var keys = later.Get<SigningKeys>();
        var kids = Directory.GetFiles(folder["receipts/AT"], "MIM-*.json").Order(StringComparer.Ordinal).Select(Kid).ToArray();

        kids.Distinct().Count().ShouldBe(2);
        kids[1].ShouldBe(keys.Active.KeyId);
        keys.Published.Keys.Select(each => each.Kid).ShouldBe(kids, ignoreOrder: true);
    }

    [Fact]
    public void What_the_page_says_of_times_is_what_the_program_keeps_to()
    {
        var page = Template.Operating().Text;

        page.ShouldContain($"{MailPatience.Longest.TotalHours:0} hours");
        page.ShouldContain("a quarter of an hour");
        RelayOutbox.LongestQueue.ShouldBe(TimeSpan.FromMinutes(15));
        OverdueMails.Grace.ShouldBe(TimeSpan.FromMinutes(15));
        IQueue.MostDeliveries.ShouldBe(10);
        RestoreReceipts.Window.ShouldBe(TimeSpan.FromMinutes(5));
        FilesInDrop.Stuck.ShouldBe(TimeSpan.FromMinutes(5));
    }

    private void Drop(string state, string name, string title)
    {
        Directory.CreateDirectory(folder[$"drop/{state}/measures"]);
        File.WriteAllBytes(folder[$"drop/{state}/measures/{name}"], SampleForms.File(SampleForms.Json(state, title)));
    }

    private void CopyBack(string from, string state)
    {
        foreach (var original in Directory.GetFiles(folder[from]))
            File.Copy(original, folder[$"drop/{state}/measures/{Path.GetFileName(original)}"]);
    }

    private Dictionary<string, string> Receipts() => Directory.GetFiles(folder["receipts/AT"]).Order(StringComparer.Ordinal)
        .ToDictionary(file => Path.GetFileName(file), file => Convert.ToHexString(File.ReadAllBytes(file)));

    private int Mails() => Directory.GetFiles(folder["mail"], "*.eml").Length;

    /// <summary>What receipts say, as an operator reads it in them.</summary>
    private IEnumerable<JsonNode> Payloads() => Directory.GetFiles(folder["receipts"], "MIM-*.json", SearchOption.AllDirectories)
        .Select(file => JsonNode.Parse(File.ReadAllText(file))!["receipt"]!);

    private static string Kid(string receipt)
    {
        var jws = (string)JsonNode.Parse(File.ReadAllText(receipt))!["jws"]!;
        return (string)JsonNode.Parse(Base64Url.DecodeFromChars(jws.Split('.')[0]))!["kid"]!;
    }
}
