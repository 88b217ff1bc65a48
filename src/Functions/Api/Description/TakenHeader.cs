namespace MimFunctions.Api.Description;

/// <summary>A header that an endpoint understands.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it does, in one sentence.</param>
internal sealed record TakenHeader(string Name, string Meaning);
