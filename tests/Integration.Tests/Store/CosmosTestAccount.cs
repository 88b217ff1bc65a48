namespace MimFunctions.Integration.Tests.Store;

/// <summary>
/// The real account of the tests, named by <c>MIM_TEST_COSMOS</c>: a connection string, with which a database is made and deleted again; or an
/// endpoint, reached with the identity of whoever runs the tests (<see cref="CosmosTestDatabase"/>).
/// </summary>
public sealed class CosmosTestAccount : IAsyncLifetime
{
    private CosmosTestDatabase? database;

    public static string? SkipReason => Own is null
        ? "The store on a real Cosmos DB account (set MIM_TEST_COSMOS to its connection string or endpoint)."
        : null;

    internal CosmosTestDatabase Database => database ?? throw new InvalidOperationException("There is no account.");

    private static string? Own => Environment.GetEnvironmentVariable("MIM_TEST_COSMOS");

    public async Task InitializeAsync() => database = Own is null ? null : await CosmosTestDatabase.In(Own);

    public async Task DisposeAsync()
    {
        if (database is not null)
            await database.DisposeAsync();
    }
}
