using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Directory;

/// <summary>Decides whether the deputies of a party are told, because nobody else there could be reached.</summary>
public static class TellTheDeputies
{
    /// <summary>
    /// One message for each deputy when every other addressee of the party for this step was told in vain. Deciding it again gives the same
    /// messages with the same ids (docs/rules.md, rule 3).
    /// </summary>
    /// <param name="party">The party as it is now.</param>
    /// <param name="case">What it is about.</param>
    /// <param name="step">The step that is told.</param>
    /// <param name="told">Directory keys (<see cref="AddresseeKey"/>) of everyone of the party who was to be told, deputies or not.</param>
    /// <param name="inVain">Those of them whose mail came to a bad end.</param>
    public static IReadOnlyList<OwedMessage> Decide(
        Party party, string @case, string step, IReadOnlyCollection<string> told, IReadOnlySet<string> inVain)
    {
        var deputies = party.Deputies.Select(person => AddresseeKey.For(party.Code, person.Email)).ToArray();
        var others = told.Except(deputies).ToArray();
        return others.Length == 0 || !others.All(inVain.Contains)
            ? []
            : [.. deputies.Except(told).Select(to => new OwedMessage(AddresseeKey.MessageId(@case, step, to), Steps.MailQueue, step, to))];
    }
}
