namespace MimFunctions.Platform.Web.Description;

/// <summary>A parameter that an endpoint takes without having it in its signature.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where it stands: <c>header</c> or <c>query</c>.</param>
/// <param name="Meaning">What it does, in one sentence.</param>
/// <param name="Words">What it may be; empty for any text.</param>
internal sealed record TakenParameter(string Name, string Place, string Meaning, IReadOnlyList<string> Words);
