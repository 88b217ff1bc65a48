using MimFunctions.Platform.Outbox;

namespace MimFunctions.Mechanism.Letters;

/// <summary>Tells programs what people are told by mail. The one place where that is known is the order of a mail, and every mail passes it (docs/decisions/0056).</summary>
internal interface ITellsSystems
{
    /// <summary>Tells the system of the addressee's party, if it has one. It may be asked again for the same order.</summary>
    Task Tell(OwedOrder order, CancellationToken ct);
}
