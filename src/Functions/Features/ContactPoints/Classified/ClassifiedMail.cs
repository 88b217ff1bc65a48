using MimFunctions.Domain.ContactPoints;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Features.ContactPoints.Letters;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.ContactPoints.Classified;

/// <summary>Tells that contact list or overview is classified from now on, and to delete what was exported (M8).</summary>
internal sealed class ClassifiedMail(Entries entries, Settings settings) : ContactPointMail(ContactPointLetter.NowClassified, entries, settings)
{
    /// <inheritdoc/>
    protected override Task<Letter?> Write(OwedOrder order, CancellationToken ct) => Task.FromResult<Letter?>(Short(
        $"Please delete what you exported from the hub", $"Please delete what you exported from the hub",
        $"What the hub held of it is kept on a classified system from now on, and the hub has erased it. Delete files, prints and lists that you made of it, and mails that hold an address of it.", $"Whom to ask",
        Settings.At("api/contact-points/switches")));
}
