using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Configuration;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Mechanism.Directory;

public sealed class DirectoryFileTests : IDisposable
{
    private const string Good = """
        { "version": 1, "parties": [ { "code": "DE", "contactPoints": [ { "name": "Kontaktstelle", "authority": "BMI", "email": "mim@interior.de.example" } ],
          "experts": [ { "name": "Anna", "email": "anna@interior.de.example", "areas": ["return"], "states": ["AT"], "delivery": "digest" } ] } ] }
        """;

    private readonly ManualClock clock = new();
    private readonly MemoryFiles files = new();
    private readonly DirectoryFile directory;

    public DirectoryFileTests() => directory = new DirectoryFile(files, clock, NullLogger<DirectoryFile>.Instance);

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task An_edit_is_seen_within_seconds()
    {
        await Write(Good);
        (await directory.Current(default)).Party("DE")!.ContactPoints[0].Name.ShouldBe("Kontaktstelle");
        await Write(Good.Replace("Kontaktstelle", "Neue Stelle", StringComparison.Ordinal));

        clock.Advance(TimeSpan.FromSeconds(3));

        (await directory.Current(default)).Party("DE")!.ContactPoints[0].Name.ShouldBe("Neue Stelle");
    }

    [Theory]
    [InlineData("[\"de\", \"fr\"]", null)]
    [InlineData("[\"CZ\"]", "DE has the language “CZ”, which is not the code of a language of the Union (el for Greek).")]
    public void The_languages_of_a_party_are_those_of_the_Union(string languages, string? fault) => DirectoryFile.Parse(Encoding.UTF8.GetBytes(
        Good.Replace("\"code\": \"DE\",", $"\"code\": \"DE\", \"languages\": {languages},", StringComparison.Ordinal))).Fault.ShouldBe(fault);

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("utf-16")]
    public void A_file_in_the_encoding_of_an_old_editor_is_told_what_it_lacks(string encoding) =>
        DirectoryFile.Parse(Encoding.GetEncoding(encoding).GetPreamble().Concat(Encoding.GetEncoding(encoding).GetBytes(Good.Replace("Kontaktstelle", "Müller", StringComparison.Ordinal))).ToArray())
            .Fault.ShouldBe("its letters are not UTF-8; save it with that encoding.");

    [Fact]
    public async Task A_broken_edit_keeps_the_last_good_one_and_is_reported_until_mended()
    {
        await Write(Good);
        await directory.Current(default);
        await Write(Good.Replace("\"DE\"", "\"XX\"", StringComparison.Ordinal));
        clock.Advance(TimeSpan.FromSeconds(3));

        (await directory.Current(default)).Party("DE").ShouldNotBeNull();
        directory.Problem.ShouldBe("The directory of contact points (directory.json) can't be used: parties[0] has the code “XX”, which is neither a Member State (EL for Greece), nor one of IS, LI, NO and CH for the liaison networks, nor COM, EP, COUNCIL or FRONTEX.");

        await Write(Good);
        clock.Advance(TimeSpan.FromSeconds(3));
        await directory.Current(default);
        directory.Problem.ShouldBeNull();
    }

    [Fact]
    public async Task A_missing_or_broken_file_at_the_start_is_one_sentence()
    {
        (await Should.ThrowAsync<SettingException>(() => directory.Current(default))).Message
            .ShouldBe("The directory of contact points (directory.json) can't be used: the file is missing; samples/directory.json shows how it looks.");
        await Write("{ \"version\": 1,\n \"parties\": [ {] }");
        clock.Advance(TimeSpan.FromSeconds(3));

        (await Should.ThrowAsync<SettingException>(() => directory.Current(default))).Message.ShouldContain("line 2");
    }

    [Theory]
    [InlineData("\"DE\"", "\"GR\"", "GR")]
    [InlineData("\"return\"", "\"returns\"", "DE, experts[0] subscribes to the area “returns”")]
    [InlineData("[\"AT\"]", "[\"Austria\"]", "DE, experts[0] subscribes to “Austria”")]
    [InlineData("mim@interior.de.example", "mim@interior", "DE, contactPoints[0] has an e-mail that is not an address.")]
    [InlineData("\"Anna\"", "\" \"", "DE, experts[0] has no name.")]
    [InlineData("\"digest\"", "\"weekly\"", "$.parties[0].experts[0].delivery")]
    [InlineData("\"version\": 1", "\"version\": 2", "version is 2")]
    [InlineData("\"areas\": [\"return\"],", "", "DE, experts[0] needs areas and states")]
    public void Each_fault_names_its_place(string what, string by, string expected)
    {
        var (read, fault) = DirectoryFile.Parse(Encoding.UTF8.GetBytes(Good.Replace(what, by, StringComparison.Ordinal)));

        read.ShouldBeNull();
        fault.ShouldNotBeNull().ShouldContain(expected);
        fault.ShouldNotContain("@");
    }

    [Fact]
    public void A_party_of_deputies_only_is_refused_and_one_with_a_deputy_is_read()
    {
        var deputy = """{ "name": "Vertretung", "authority": "BMI", "email": "deputy@interior.de.example", "deputy": true }""";
        var both = Good.Replace("\"contactPoints\": [ ", $"\"contactPoints\": [ {deputy}, ", StringComparison.Ordinal);
        var only = Good.Replace("\"mim@interior.de.example\"", "\"mim@interior.de.example\", \"deputy\": true", StringComparison.Ordinal);

        DirectoryFile.Parse(Encoding.UTF8.GetBytes(both)).Directory!.Party("DE")!.ToAsk!.Name.ShouldBe("Kontaktstelle");
        DirectoryFile.Parse(Encoding.UTF8.GetBytes(only)).Fault
            .ShouldBe("DE has deputies only; a deputy stands in for somebody, so list at least one contact point without “deputy”.");
    }

    [Theory]
    [InlineData("""{ "version": 1 }""", "parties is missing.")]
    [InlineData("""{ "version": 1, "parties": [null] }""", "parties[0] has no code.")]
    [InlineData("""{ "version": 1, "parties": [{ "code": "DE", "contactPoints": [], "experts": [] }] }""", "DE needs at least one contact point")]
    [InlineData("""{ "version": 1, "parties": [{ "code": "DE", "contactPoints": [null], "experts": [] }] }""", "DE, contactPoints[0] has no name.")]
    [InlineData("null", "it is empty.")]
    public void Each_hole_names_its_place(string json, string expected) =>
        DirectoryFile.Parse(Encoding.UTF8.GetBytes(json)).Fault.ShouldNotBeNull().ShouldContain(expected);

    [Fact]
    public void A_party_listed_twice_is_a_fault()
    {
        const string Person = """{ "name": "a", "authority": "b", "email": "a@b.example" }""";
        var party = $$"""{ "code": "DE", "contactPoints": [{{Person}}], "experts": [] }""";

        DirectoryFile.Parse(Encoding.UTF8.GetBytes($$"""{ "version": 1, "parties": [{{party}}, {{party}}] }""")).Fault
            .ShouldBe("DE is listed 2 times; list it once with all its people.");
    }

    [Fact]
    public void The_sample_has_every_state_and_institution_on_reserved_domains()
    {
        var (sample, fault) = DirectoryFile.Parse(SampleDirectory.Bytes());

        fault.ShouldBeNull();
        sample!.Parties.Select(p => p.Code).ShouldBe([.. MemberState.All.Select(s => s.Code), "COM", "EP", "COUNCIL", "FRONTEX"], ignoreOrder: true);
        sample.Parties.SelectMany(Addressee.Of).ShouldAllBe(person => person.Email.EndsWith(".example"));
    }

    [Fact]
    public async Task Alone_a_missing_directory_is_written_from_the_sample_and_the_start_says_so()
    {
        var terminal = new StringWriter();
        using var own = new DirectoryFile(files, clock, NullLogger<DirectoryFile>.Instance, SampleDirectory.Bytes());

        await new DirectoryAtStart(own, files, terminal, SampleDirectory.Bytes()).StartAsync(default);

        terminal.ToString().ShouldContain("a sample with example addresses was written");
        (await files.Read("directory.json", default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task With_a_real_relay_a_missing_directory_stops_the_start() =>
        await Should.ThrowAsync<SettingException>(() => new DirectoryAtStart(directory, files, TextWriter.Null, null).StartAsync(default));

    private Task Write(string json) => files.Write("directory.json", Encoding.UTF8.GetBytes(json), "application/json", default);
}
