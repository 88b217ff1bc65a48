namespace MimFunctions.Integration.Tests.Bicep;

/// <summary>A state's identity drops files below its own prefix, reads its own receipts, and can do nothing else.</summary>
public sealed class StateAccessTests
{
    private const string Blobs = "Microsoft.Storage/storageAccounts/blobServices/containers/blobs";
    private const string Name = "Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name]";
    private const string RoleAssignments = "Microsoft.Authorization/roleAssignments";

    /// <summary>Storage Blob Data Reader.</summary>
    private const string Reader = "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1";

    [BicepTheory]
    [InlineData("drop", "DE/measures/form.docx", true)]
    [InlineData("drop", "DE/answers/REQ-AT-2026-0003/form.docx", true)]
    [InlineData("drop", "AT/measures/form.docx", false)]
    [InlineData("drop", "DEX/measures/form.docx", false)]
    [InlineData("drop", "de/measures/form.docx", false)]
    [InlineData("drop", "DE", false)]
    [InlineData("drop", "x/DE/form.docx", false)]
    [InlineData("receipts", "DE/receipt.html", false)]
    public async Task Germany_writes_below_its_own_prefix_of_the_drop_only(string container, string path, bool allowed)
    {
        var drop = await Condition("DE", "drop");

        drop.Allows(Blob("write", container, path)).ShouldBe(allowed);
        drop.Allows(Blob("add/action", container, path)).ShouldBe(allowed);
    }

    [BicepTheory]
    [InlineData("receipts", "DE/MIM-DE-2026-0001.html", true)]
    [InlineData("receipts", "AT/MIM-AT-2026-0001.html", false)]
    [InlineData("receipts", "jwks.json", false)]
    [InlineData("drop", "DE/measures/form.docx", false)]
    [InlineData("originals", "DE/x", false)]
    public async Task Germany_reads_its_own_receipts_only(string container, string path, bool allowed)
    {
        (await Condition("DE", "receipts")).Allows(Blob("read", container, path)).ShouldBe(allowed);
    }

    [BicepTheory]
    [InlineData("receipts", "DE/", true)]
    [InlineData("receipts", "DE/MIM-DE-2026", true)]
    [InlineData("receipts", "D", false)]
    [InlineData("receipts", "AT/", false)]
    [InlineData("receipts", null, false)]
    [InlineData("drop", "DE/", false)]
    public async Task Germany_lists_its_own_receipts_only(string container, string? prefix, bool allowed)
    {
        var attributes = new Dictionary<string, string> { [Name] = container };
        if (prefix is not null)
            attributes[$"Request[{Blobs}:prefix]"] = prefix;

        (await Condition("DE", "receipts")).Allows(new($"{Blobs}/read", "Blob.List", attributes)).ShouldBe(allowed);
    }

    [BicepFact]
    public async Task The_role_for_the_drop_writes_and_does_nothing_else()
    {
        var permission = (await Deployment.Of("test")).The("Microsoft.Authorization/roleDefinitions")["permissions"].EnumerateArray().ShouldHaveSingleItem();

        permission.At("dataActions").Texts().ShouldBe([$"{Blobs}/write", $"{Blobs}/add/action"]);
        permission.At("actions").Texts().ShouldBeEmpty();
    }

    [BicepTheory]
    [InlineData("AT", "00000000-0000-0000-0000-0000000000a1")]
    [InlineData("DE", "00000000-0000-0000-0000-0000000000d1")]
    public async Task Each_state_has_two_roles_each_on_its_container_alone_and_with_its_condition(string state, string identity)
    {
        var deployment = await Deployment.Of("test");
        var writer = deployment.The("Microsoft.Authorization/roleDefinitions").ShortName;

        var roles = deployment.All(RoleAssignments).Where(role => role["principalId"].GetString() == identity);

        roles.Select(role => (Container(role), role["roleDefinitionId"].GetString()!.Split('/')[^1], role["conditionVersion"].GetString()))
            .ShouldBe([("drop", writer, "2.0"), ("receipts", Reader, "2.0")], ignoreOrder: true);
        roles.ShouldAllBe(role => role["condition"].GetString()!.Contains($"StringStartsWith '{state}/'", StringComparison.Ordinal));
    }

    private static RoleCondition.Attempt Blob(string action, string container, string path) =>
        new($"{Blobs}/{action}", null, new Dictionary<string, string> { [Name] = container, [$"Resource[{Blobs}:path]"] = path });

    /// <summary>The condition on a state's role on a container, as it would be deployed.</summary>
    private static async Task<RoleCondition> Condition(string state, string container)
    {
        var role = (await Deployment.Of("test")).All(RoleAssignments)
            .Single(role => Container(role) == container && role["description"].GetString()!.StartsWith(state, StringComparison.Ordinal));
        return new RoleCondition(role["condition"].GetString()!);
    }

    /// <summary>The container that a role is given on, and null if it is given on something else.</summary>
    private static string? Container(DeployedResource role) =>
        role.Id.Split("/blobServices/default/containers/") is [_, var within] && role.Json.At("properties").TryGetProperty("condition", out _)
            ? within.Split('/')[0]
            : null;
}
