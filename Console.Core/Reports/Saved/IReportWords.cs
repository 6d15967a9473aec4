using Microsoft.Extensions.Localization;

namespace GovConsole.Reports.Saved;

/// <summary>The words of reports for work that nobody waits for; whoever waits brings their own.</summary>
public interface IReportWords : IStringLocalizer;
