using FsCheck.Fluent;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Audit.Verification;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Audit;

/// <summary>What <c>verify-audit</c> finds in a data folder and in files somebody laid hands on.</summary>
public sealed class VerifyAuditTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("update documents_audit set body = replace(body, '\"s-2\"', '\"s-1\"') where id = '000000000002'", "AT: broken at record 2: it was changed.")]
    [InlineData("update documents_audit set body = replace(body, '\"sequence\":3', '\"note\":\"\",\"sequence\":3') where id = '000000000003'", "AT: broken at record 3: it was changed.")]
    [InlineData("update documents_audit set body = replace(body, '\"since\":\"2026', '\"since\":\"2025') where id = '000000000003'", "AT: broken at record 3: it was changed.")]
    [InlineData("update documents_audit set body = replace(body, '\"first\":3', '\"first\":7') where id = '000000000003'", "AT: broken at record 3: it is missing.")]
    [InlineData("update documents_audit set body = '{\"first\":2}' where id = '000000000002'", "AT: broken at record 2: it was changed.")]
    [InlineData("delete from documents_audit where id = '000000000001'", "AT: broken at record 1: it is missing.")]
    [InlineData("delete from documents_audit where id = '000000000002'", "AT: broken at record 2: it is missing.")]
    [InlineData("delete from documents_audit where id >= '000000000003' and id < '1'", "AT: broken at record 3: it and what follows was cut off; it was there when the trail was sealed on 22 November 2026.")]
    [InlineData("delete from documents_audit", "AT: broken at record 1: it and what follows was cut off; it was there when the trail was sealed on 22 November 2026.")]
    public async Task What_was_done_to_the_data_folder_is_said_in_a_sentence(string sql, string sentence)
    {
        await Fill();
        await using (var database = SqliteDatabase.Open(folder["hub.db"]))
            (await database.Write(connection => connection.Prepared(sql).ExecuteNonQuery(), default)).ShouldBeGreaterThan(0);

        var report = await Check();

        report.IsGenuine.ShouldBeFalse();
        report.Chains.Select(TrailWords.Of).ShouldContain(sentence);
    }

    [Fact]
    public async Task A_trail_written_anew_with_its_seals_is_found_by_a_seal_kept_elsewhere()
    {
        // Given a seal that the auditor took home
        await Fill();
        File.Copy(folder["audit/2026-11-22.jws"], folder["kept.jws"]);

        // When somebody with the run of the server, but not the key, begins the trail afresh
        foreach (var file in Directory.GetFiles(folder.Path, "hub.db*"))
            File.Delete(file);
        Directory.Delete(folder["audit"], recursive: true);
        await using (var hub = new SealedTrail(folder, new MemoryFiles(), new StoppedClock()))
        {
            for (var n = 1; n <= 4; n++)
                await hub.Trail.Record(Trails.Entry("AT", n + 100), default);
        }

        // Then the folder by itself looks genuine, and beside the seal it does not
        (await Check()).IsGenuine.ShouldBeTrue();
        (await Check(folder["kept.jws"])).Chains.Select(TrailWords.Of).ShouldBe(
            ["AT: broken at record 4: it is not the record that was sealed on 22 November 2026, so the trail was changed up to there."]);
    }

    [Fact]
    public async Task A_seal_somebody_forged_is_said_to_be_none()
    {
        await Fill();
        await File.WriteAllTextAsync(folder["audit/2026-11-23.jws"], "a.b.c");

        var report = await Check();

        report.Faults.ShouldHaveSingleItem().ShouldStartWith("A seal is not genuine: the signature does not fit");
    }

    [Fact]
    public async Task Without_a_trail_or_with_another_file_it_could_not_be_checked()
    {
        await File.WriteAllTextAsync(folder["other.txt"], "Dear auditor,\n\nthere is nothing here.\n");

        await Should.ThrowAsync<SettingException>(() => Check());
        (await Should.ThrowAsync<IOException>(() => CheckFile("other.txt"))).Message.ShouldContain("holds no line of an audit trail");
        await Should.ThrowAsync<IOException>(() => CheckFile("nowhere.jsonl"));
    }

    [Fact]
    public async Task Any_one_character_changed_in_exported_records_is_found()
    {
        var lines = string.Concat(Trails.Chain("AT", 6).Select(Line));
        await File.WriteAllTextAsync(folder["genuine.jsonl"], lines);
        (await CheckFile("genuine.jsonl")).IsGenuine.ShouldBeTrue();
        var changes =
            from place in Gen.Choose(0, lines.Length - 2)
            from c in Gen.Elements("0", "x", "A", "\"", ",", "é", "\\", "}", "\n", "")
            select (Place: place, With: c);

        foreach (var (place, c) in changes.Sample(400).Where(change => lines[change.Place].ToString() != change.With))
        {
            await File.WriteAllTextAsync(folder["changed.jsonl"], $"{lines[..place]}{c}{lines[(place + 1)..]}");
            (await CheckFile("changed.jsonl")).IsGenuine.ShouldBeFalse($"'{lines[place]}' at {place} became '{c}'");
        }
    }

    private static string Line(AuditRecord record) => $"{System.Text.Json.JsonSerializer.Serialize(record, HubJson.Options)}\n";

    private Task<TrailReport> Check(params string[] seals) => new AuditSource(null, folder.Path, null, seals).Check(_ => { }, default);

    private Task<TrailReport> CheckFile(string name) => new AuditSource(folder[name], folder.Path, null, []).Check(_ => { }, default);

    private async Task Fill()
    {
        await using var hub = new SealedTrail(folder, new MemoryFiles(), new StoppedClock());
        for (var n = 1; n <= 4; n++)
            await hub.Trail.Record(Trails.Entry("AT", n), default);
        await hub.SealInto(folder);
    }
}
