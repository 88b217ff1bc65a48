namespace MimFunctions.Platform.Web.Description;

/// <summary>What an endpoint takes as its JSON body; not the framework's own mark, by which the router would answer 415 without a word.</summary>
/// <param name="Type">The type that it is read as.</param>
/// <param name="Example">A body as someone might send it.</param>
/// <param name="Needed">Names of the properties that can't be left out.</param>
internal sealed record TakenBody(Type Type, string Example, IReadOnlyList<string> Needed);
