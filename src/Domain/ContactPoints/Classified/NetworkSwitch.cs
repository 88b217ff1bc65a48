using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints.Classified;

/// <summary>
/// One of the two dated switches of the paper (CT-20): whether contact list or overview are open, LIMITE, or classified, which means that the hub must not hold
/// them (CP-21). Classified is the end of it here: no click takes it back.
/// </summary>
/// <param name="What">What is switched.</param>
/// <param name="Settings">Every setting, oldest first; empty for LIMITE, as the paper itself is.</param>
/// <param name="EmptiedAt">When the hub had erased it (UTC); null until then.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record NetworkSwitch(SwitchedPart What, IReadOnlyList<SwitchSetting> Settings, DateTimeOffset? EmptiedAt, Outbox Outbox) : IOwes<NetworkSwitch>
{
    /// <summary>Queue of what is to be erased.</summary>
    public const string Queue = "contact-points-empty";

    /// <summary>How every name begins.</summary>
    public const string Series = "SW-";

    /// <summary>The step of the message to erase.</summary>
    public const string EmptyStep = "contactEmpty";

    /// <summary>How long erasing waits for the mails that tell of it, where it takes their addresses away.</summary>
    public static readonly TimeSpan WaitsForMails = TimeSpan.FromMinutes(30);

    /// <inheritdoc/>
    public string Case => Name(What);

    /// <summary>As it is set now.</summary>
    public SwitchValue Value => Settings.Count == 0 ? SwitchValue.Limite : Settings[^1].Value;

    /// <inheritdoc/>
    public NetworkSwitch With(Outbox outbox) => this with { Outbox = outbox };

    /// <summary>Name of a switch.</summary>
    public static string Name(SwitchedPart what) => Series + Text.Code.Of(what);

    /// <summary>The switch as it stands before anybody set it.</summary>
    public static NetworkSwitch Unset(SwitchedPart what, DateTimeOffset now) => new(what, [], null, Outbox.Nothing(now));

    /// <summary>What becomes of it when the Presidency sets it, after it consulted the states.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="entries">The entries in force, whose mailboxes are told to delete what they exported (M8).</param>
    public CaseDecision<NetworkSwitch> Set(SwitchSetting setting, IReadOnlyList<References.ContactPointNumber> entries)
    {
        if (Value == setting.Value)
            return new CaseDecision<NetworkSwitch>.Unchanged();
        if (Value == SwitchValue.Classified)
            return new CaseDecision<NetworkSwitch>.Refused([new Refusal(
                "CP-21", null, $"It is classified, and the hub has erased it.", $"It can't be taken back here: those who run the hub begin anew, with what the states name anew.", "CT-20")]);
        var set = this with { Settings = [.. Settings, setting] };
        if (setting.Value != SwitchValue.Classified)
            return new CaseDecision<NetworkSwitch>.Changed(set);
        var told = new ContactPointStep(ContactPointLetter.NowClassified, Text.Code.Of(What));
        return new CaseDecision<NetworkSwitch>.Changed(set with
        {
            Outbox = Outbox.And(setting.At,
            [
                .. entries.Select(entry => told.Mail(Case, entry)), new OwedMessage(AddresseeKey.MessageId(Case, EmptyStep, "hub"), Queue, EmptyStep, "hub"),
            ]),
        });
    }
}

/// <summary>What is switched: two things, apart (CT-20).</summary>
public enum SwitchedPart
{
    /// <summary>Contact points and their details.</summary>
    ContactList,

    /// <summary>Arrangements, good practices and the overview of them.</summary>
    Overview,
}

/// <summary>How it is set.</summary>
public enum SwitchValue
{
    /// <summary>Open to the network.</summary>
    Open,

    /// <summary>LIMITE.</summary>
    Limite,

    /// <summary>Classified: the hub must not hold it.</summary>
    Classified,
}

/// <summary>A setting.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="By">The state that held the Presidency.</param>
/// <param name="Value">The value.</param>
/// <param name="AskWhom">With <see cref="SwitchValue.Classified"/>: the function to ask, for the stub.</param>
public sealed record SwitchSetting(DateTimeOffset At, MemberState By, SwitchValue Value, string? AskWhom);
