namespace MimFunctions.Domain.Summaries.Privacy;

/// <summary>A place in a summary that may name a person, or hold something that identifies one (F-15): for a person to look at.</summary>
/// <param name="Id">The same as long as the text around it is; says nothing of what stands there.</param>
/// <param name="Section">Id of the section.</param>
/// <param name="Said">The words.</param>
/// <param name="Around">The words with what stands before and after them.</param>
/// <param name="Why">Why they are shown.</param>
public sealed record PersonPlace(string Id, string Section, string Said, string Around, PersonSign Why);

/// <summary>What makes a place look like a person.</summary>
public enum PersonSign
{
    /// <summary>Two words with capitals near a word such as suspect, smuggler, leader, facilitator or convicted.</summary>
    NameNearRole,

    /// <summary>Two words with capitals that the hub does not know.</summary>
    UnknownName,

    /// <summary>A number as documents have it, a birth date, a telephone number or a mailbox.</summary>
    Identifier,
}
