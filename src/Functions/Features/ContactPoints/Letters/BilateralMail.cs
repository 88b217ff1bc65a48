using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.References;
using MimFunctions.Features.ContactPoints.Bilaterals;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.ContactPoints.Letters;

/// <summary>Tells a state that an arrangement with another waits for its confirmation; with whom and on what stands on the hub.</summary>
internal sealed class BilateralMail(Entries entries, BilateralArrangements arrangements, Settings settings) : ContactPointMail(ContactPointLetter.BilateralWaits, entries, settings)
{
    /// <inheritdoc/>
    protected override async Task<Letter?> Write(OwedOrder order, CancellationToken ct) =>
        BilateralNumber.Parse(order.Case) is { } number && await arrangements.Find(number, ct) is { ConfirmedAt: null, EndedAt: null }
            ? Short(
                $"Something waits for your confirmation", $"Something waits for your confirmation", $"Another state proposes a working arrangement. It counts once you have confirmed it on the hub, and only then.",
                $"Read and confirm it", Settings.At("api/contact-points/bilaterals?format=html"))
            : null;
}
