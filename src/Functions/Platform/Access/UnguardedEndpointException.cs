namespace MimFunctions.Platform.Access;

/// <summary>Endpoints do not say who may call them: a fault of the program.</summary>
internal sealed class UnguardedEndpointException(IEnumerable<string> endpoints) : Exception(
    $"These endpoints do not say who may call them; add .Needs(Permission…) or .OpenBecause(\"…\") to each: {string.Join("; ", endpoints)}.");
