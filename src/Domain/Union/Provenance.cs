namespace MimFunctions.Domain.Union;

/// <summary>How a legal fact is known; the tags of docs/law.md.</summary>
public enum Provenance
{
    /// <summary>Read in a source: the tags F and S of docs/law.md.</summary>
    Found,

    /// <summary>General knowledge, not verified: the tag GK. Not to be presented as quoted law.</summary>
    GeneralKnowledge,
}
