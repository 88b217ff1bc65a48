using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Directory;

/// <summary>The parties that communications go to (MIM-3).</summary>
internal static class Audience
{
    private const string Commission = "COM";

    /// <summary>
    /// The Commission and every state that takes part in the mechanism on this day. Parliament and Council are in the directory for the
    /// yearly report (MIM-25), not as addressees of communications.
    /// </summary>
    public static IEnumerable<Party> On(DateOnly today, ContactDirectory directory)
    {
        var taking = Participation.Participants(Instrument.MutualInformation, today);
        return directory.Parties.Where(party => party.Code == Commission || taking.Contains(party.Code));
    }
}
