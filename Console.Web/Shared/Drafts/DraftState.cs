namespace GovConsole.Web.Shared.Drafts;

/// <summary>How a form stands to its draft. All but the first and the last two are said under "Draft." and their name.</summary>
public enum DraftState
{
    New,
    /// <summary>The form came out of a draft.</summary>
    Restored,
    Kept,
    /// <summary>It cannot be kept at the moment and is tried again.</summary>
    Failed,
    ChangedElsewhere,
    /// <summary>Sent or cleared in another window.</summary>
    Gone,
}
