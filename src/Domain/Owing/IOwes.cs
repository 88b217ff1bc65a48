namespace MimFunctions.Domain.Owing;

/// <summary>An aggregate with an outbox inside: what was decided and what is owed because of it are one document (docs/rules.md, "The shape of a use case").</summary>
/// <typeparam name="TSelf">The aggregate itself.</typeparam>
public interface IOwes<TSelf>
    where TSelf : IOwes<TSelf>
{
    /// <summary>The messages owed.</summary>
    Outbox Outbox { get; }

    /// <summary>What the messages are about, as mails and deliveries are filed: a reference.</summary>
    string Case { get; }

    /// <summary>The same aggregate with another outbox.</summary>
    TSelf With(Outbox outbox);
}
