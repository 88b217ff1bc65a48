using System.Globalization;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison.Work;

/// <summary>What a message about the work of a network is about, as its step: <c>networkItem.3</c>, <c>networkMeetingDue.0.2027-01-15</c>.</summary>
/// <param name="Kind">Which kind of letter it becomes.</param>
/// <param name="Number">Number of the item; 0 for none.</param>
/// <param name="Detail">Tells letters about one item apart; empty for nothing.</param>
public sealed record WorkStep(LiaisonLetter Kind, int Number, string Detail = "")
{
    /// <summary>The number of the item that a step is about; null when it says none.</summary>
    public static int? NumberOf(string step) => step.Split('.') is [_, var number, ..] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;

    /// <summary>The message that tells this to a party: by reference, to be fanned out to its people.</summary>
    public OwedMessage To(string @case, Authority party) => new(AddresseeKey.MessageId(@case, ToString(), party.Code), LiaisonMessage.NewsQueue, ToString(), party.Code);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Code.Of(Kind)}.{Number}{(Detail.Length == 0 ? "" : $".{Detail}")}");
}
