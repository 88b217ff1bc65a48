using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.References;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.ContactPoints.Letters;

/// <summary>Tells a state that one of its entries could not be reached (CP-32); which channel stands on the hub.</summary>
internal sealed class NotReachedMail(Entries entries, Settings settings) : ContactPointMail(ContactPointLetter.ContactNotReached, entries, settings)
{
    private readonly Entries entries = entries;

    /// <inheritdoc/>
    protected override async Task<Letter?> Write(OwedOrder order, CancellationToken ct) =>
        ContactPointNumber.Parse(order.Case) is { } number && await entries.Find(number, ct) is { Unreached.Count: > 0 }
            ? Short(
                $"Please check {number}", $"Please check {number}", $"One of the ways in which {number} can be reached was reported not to work. Which one stands on the hub; confirm the entry or change it there.",
                $"Your state's page", Settings.At("api/contact-points/own?format=html"))
            : null;
}
