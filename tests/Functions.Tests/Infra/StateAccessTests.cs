using System.Text.RegularExpressions;

namespace MimFunctions.Tests.Infra;

/// <summary>A state's identity drops files below its own prefix, reads its own receipts, and can do nothing else.</summary>
public sealed class StateAccessTests
{
    private const string Blobs = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs";

    private static readonly Template Access = Template.Module("state-access");

    [Theory]
    [InlineData("drop", "DE/measures/form.docx", true)]
    [InlineData("drop", "DE/answers/REQ-AT-2026-0003/form.docx", true)]
    [InlineData("drop", "AT/measures/form.docx", false)]
    [InlineData("drop", "DEX/measures/form.docx", false)]
    [InlineData("drop", "de/measures/form.docx", false)]
    [InlineData("drop", "DE", false)]
    [InlineData("drop", "x/DE/form.docx", false)]
    [InlineData("receipts", "DE/receipt.html", false)]
    public void Germany_writes_below_its_own_prefix_of_the_drop_only(string container, string path, bool allowed)
    {
        var drop = new RoleCondition(Condition("mayDrop", "DE"));

        drop.Allows(Blob("write", container, path)).ShouldBe(allowed);
        drop.Allows(Blob("add/action", container, path)).ShouldBe(allowed);
    }

    [Theory]
    [InlineData("receipts", "DE/MIM-DE-2026-0001.html", true)]
    [InlineData("receipts", "AT/MIM-AT-2026-0001.html", false)]
    [InlineData("receipts", "jwks.json", false)]
    [InlineData("drop", "DE/measures/form.docx", false)]
    [InlineData("originals", "DE/x", false)]
    public void Germany_reads_its_own_receipts_only(string container, string path, bool allowed)
    {
        Receipts("DE").Allows(Blob("read", container, path)).ShouldBe(allowed);
    }

    [Theory]
    [InlineData("receipts", "DE/", true)]
    [InlineData("receipts", "DE/MIM-DE-2026", true)]
    [InlineData("receipts", "D", false)]
    [InlineData("receipts", "AT/", false)]
    [InlineData("receipts", null, false)]
    [InlineData("drop", "DE/", false)]
    public void Germany_lists_its_own_receipts_only(string container, string? prefix, bool allowed)
    {
        var attributes = new Dictionary<string, string> { [Name] = container };
        if (prefix is not null)
            attributes[$"Request[{Blobs}:prefix]"] = prefix;

        Receipts("DE").Allows(new($"{Blobs}/read", "Blob.List", attributes)).ShouldBe(allowed);
    }

    [Fact]
    public void The_role_for_the_drop_writes_and_does_nothing_else()
    {
        var actions = Access.Text[Access.Text.IndexOf("permissions: [", StringComparison.Ordinal)..];

        new Template(actions[..actions.IndexOf("notDataActions", StringComparison.Ordinal)]).All(@"^          (\w+)$").ShouldBe(["write", "add"]);
        actions.ShouldContain(" actions: []\n");
    }

    [Fact]
    public void Each_role_is_given_on_its_container_alone_and_with_its_condition()
    {
        Access.All("^    scope: (.+)$").ShouldBe(["drop", "receipts"]);
        Access.All("^      condition: (.+)$").ShouldBe(["mayDrop[i]", "'${mayRead[i]} AND ${mayList[i]}'"]);
        Access.All("^      conditionVersion: (.+)$").ShouldBe(["'2.0'", "'2.0'"]);
    }

    private const string Name = "Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name]";

    private static RoleCondition.Attempt Blob(string action, string container, string path) =>
        new($"{Blobs}/{action}", null, new Dictionary<string, string> { [Name] = container, [$"Resource[{Blobs}:path]"] = path });

    private static RoleCondition Receipts(string state) => new($"{Condition("mayRead", state)} AND {Condition("mayList", state)}");

    /// <summary>The condition that the template makes for a state: the text of the variable with its values filled in.</summary>
    private static string Condition(string variable, string state)
    {
        var text = Access.From($"var {variable} = [").All("^  for state in states: '(.+)'$").Single().Replace(@"\'", "'", StringComparison.Ordinal);
        return Regex.Replace(text, @"\$\{([\w.]+)\}", value => value.Groups[1].Value is "state.state"
            ? state
            : Access.All($"^var {value.Groups[1].Value} = '(.+)'$").Single());
    }
}
