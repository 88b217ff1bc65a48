namespace MimFunctions.Mechanism.Calendars;

/// <summary>Something in a calendar (VEVENT, RFC 5545 section 3.6.1).</summary>
internal sealed record ICalendarEvent
{
    /// <summary>Names it for ever, in all calendars.</summary>
    public required string Uid { get; init; }

    /// <summary>Rises with each change that matters to those who have it in their calendar.</summary>
    public int Sequence { get; init; }

    /// <summary>When what is said of it last changed; not when the file is written, so that the same event gives the same bytes.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>When it begins.</summary>
    public required ICalendarTime Start { get; init; }

    /// <summary>When it has ended; null for one day, or for an instant.</summary>
    public ICalendarTime? End { get; init; }

    /// <summary>One line.</summary>
    public required string Summary { get; init; }

    /// <summary>More, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Where, or null.</summary>
    public string? Location { get; init; }

    /// <summary>Page about it, or null.</summary>
    public Uri? Page { get; init; }

    /// <summary>Whether it is off.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>Whether it takes up people's time; a due day does not.</summary>
    public bool IsBusy { get; init; }

    /// <summary>Who invites, or null.</summary>
    public ICalendarPerson? Organizer { get; init; }

    /// <summary>Who is invited; nobody has to come (MIM-23).</summary>
    public IReadOnlyList<ICalendarPerson> Attendees { get; init; } = [];
}

/// <summary>A person as calendars know people.</summary>
/// <param name="Name">Name.</param>
/// <param name="Email">Mail address.</param>
/// <param name="Participation">What is known of their coming: PARTSTAT (RFC 5545 section 3.2.12).</param>
internal sealed record ICalendarPerson(string Name, string Email, string Participation = "NEEDS-ACTION");
