namespace MimFunctions.Tests.Reliability;

/// <summary>What becomes of a port call, or happens to the hub while it is under way.</summary>
internal enum Fate
{
    /// <summary>It is done.</summary>
    Done,

    /// <summary>The port is away: nothing was done.</summary>
    FailedBefore,

    /// <summary>It was done, but the caller hears of a failure.</summary>
    FailedAfter,

    /// <summary>It takes so long that claims and locks run out.</summary>
    Slow,

    /// <summary>The process dies before the call.</summary>
    KilledBefore,

    /// <summary>The process dies after the call, before it heard.</summary>
    KilledAfter,

    /// <summary>Somebody sets the clock of the machines, up to an hour forwards or back.</summary>
    ClockSet,

    /// <summary>The disk is full for a while.</summary>
    DiskFull,

    /// <summary>The relay takes no mail for a while.</summary>
    RelayAway,

    /// <summary>The broker is cut off for a while, and all its locks are lost.</summary>
    BrokerCut,

    /// <summary>A file is told of once more, to either process.</summary>
    ToldAgain,
}
