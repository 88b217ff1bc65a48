using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Directory;

/// <summary>An expert who gets one mail a day.</summary>
/// <param name="Party">Code of the expert's state or institution.</param>
/// <param name="Subscriptions">The expert; more than once if the directory has several subscriptions for the mailbox. Never empty.</param>
/// <param name="To">Directory key (<see cref="AddresseeKey"/>), for messages.</param>
public sealed record DigestSubscriber(string Party, IReadOnlyList<Expert> Subscriptions, string To);
