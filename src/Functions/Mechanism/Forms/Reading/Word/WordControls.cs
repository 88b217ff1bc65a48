namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <summary>Content controls (w:sdt) around the place where a Word document is being read.</summary>
internal sealed class WordControls
{
    private readonly Stack<Control> open = [];

    /// <summary>What the properties of the innermost control said; null outside controls.</summary>
    public Control? Innermost => open.TryPeek(out var control) ? control : null;

    /// <summary>Whether text here is a prompt of Word's and not the sender's.</summary>
    public bool InPlaceholder { get; private set; }

    /// <summary>Whether text here only shows the state of a check box.</summary>
    public bool InCheckBox { get; private set; }

    /// <summary>The date that the control around the place tells, as ISO 8601; null when there is none.</summary>
    public string? Date => InPlaceholder ? null : open.Select(control => control.Date).FirstOrDefault(date => date is not null);

    /// <summary>The innermost control around the place whose text is data from elsewhere in the file; null when there is none.</summary>
    public Control? Bound => open.FirstOrDefault(control => control.Data is not null);

    /// <summary>A control begins; its properties follow.</summary>
    public void Begin() => open.Push(new());

    /// <summary>The properties of the innermost control have been read and its content follows.</summary>
    public void BeginContent() => Refresh(Innermost);

    /// <summary>The innermost control ends.</summary>
    public void End()
    {
        open.TryPop(out _);
        Refresh(Innermost);
    }

    private void Refresh(Control? control)
    {
        InCheckBox = control is { IsCheckBox: true };
        InPlaceholder = control is { IsPlaceholder: true, IsCheckBox: false };
    }

    /// <summary>Properties of a control.</summary>
    internal sealed class Control
    {
        /// <summary>The tag, in our forms the id of a field; else the title shown to the user.</summary>
        public string Tag { get; set; } = "";

        /// <summary>Whether its content is Word's prompt.</summary>
        public bool IsPlaceholder { get; set; }

        /// <summary>Whether it is a check box.</summary>
        public bool IsCheckBox { get; set; }

        /// <summary>Whether the box is ticked.</summary>
        public bool IsTicked { get; set; }

        /// <summary>Whether it picks a date.</summary>
        public bool IsDate { get; set; }

        /// <summary>The date picked, as ISO 8601, or null.</summary>
        public string? Date { get; set; }

        /// <summary>What its choices show, by the value that is stored.</summary>
        public Dictionary<string, string> Choices { get; } = new(StringComparer.Ordinal);

        /// <summary>Data that it is bound to and that stands for its text; null when it is bound to none.</summary>
        public string? Data { get; private set; }

        /// <summary>Whether the data was read in place of the text.</summary>
        public bool IsDataRead { get; set; }

        /// <summary>The control is bound to this data.</summary>
        public void Bind(string? data)
        {
            if (string.IsNullOrWhiteSpace(data))
                return;
            if (IsCheckBox)
                IsTicked = data is "1" or "true" or "True";
            else if (IsDate && data.Length >= 10 && data[4] == '-' && data[7] == '-')
                Data = Date = data[..10];
            else
                Data = Choices.GetValueOrDefault(data, data);
            IsPlaceholder &= Data is null;
        }
    }
}
