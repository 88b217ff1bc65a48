namespace MimFunctions.Features.Requests.Replies;

/// <summary>What a reply link lets its holder say. The numbers stand in links that people hold: once given, never given to another kind.</summary>
internal enum ReplyKind : byte
{
    /// <summary>The state asked has the request and works on it.</summary>
    Acknowledge = 1,

    /// <summary>The state asked answers.</summary>
    Answer = 2,

    /// <summary>The state asked has answered outside the network (MIM-12).</summary>
    AnsweredDirectly = 3,

    /// <summary>The state asked does not answer.</summary>
    Decline = 4,

    /// <summary>The state asked proposes another day.</summary>
    AnotherDate = 5,

    /// <summary>The state asked passed the request to another of its authorities.</summary>
    Forward = 6,

    /// <summary>The asker accepts the day that was proposed.</summary>
    AcceptDate = 7,

    /// <summary>The asker keeps to the date as it is.</summary>
    KeepDate = 8,

    /// <summary>The asker no longer needs the answers that have not come.</summary>
    Withdraw = 9,

    /// <summary>The asker says whether it was content.</summary>
    Rate = 10,
}
