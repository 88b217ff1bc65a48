namespace MimFunctions.Platform.Access;

/// <summary>Refuses to start with an endpoint that does not say who may call it.</summary>
internal static class AccessCheck
{
    /// <summary>Looks at every mapped endpoint.</summary>
    /// <exception cref="UnguardedEndpointException">One of them states nothing.</exception>
    public static void EveryEndpointIsGuarded(IEndpointRouteBuilder app)
    {
        var unguarded = app.DataSources.SelectMany(source => source.Endpoints)
            .Where(endpoint => endpoint.Metadata.GetMetadata<AccessNeed>() is null)
            .Select(endpoint => endpoint.DisplayName ?? "an endpoint without a name").ToArray();
        if (unguarded.Length > 0)
            throw new UnguardedEndpointException(unguarded);
    }
}
