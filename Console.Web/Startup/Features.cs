using GovConsole.Access;
using GovConsole.AgentDays;
using GovConsole.AgentPoints;
using GovConsole.Agents;
using GovConsole.Assessments;
using GovConsole.Assets;
using GovConsole.Batches;
using GovConsole.Boards;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Demo;
using GovConsole.Drafts;
using GovConsole.Enquiries;
using GovConsole.Files;
using GovConsole.Handovers;
using GovConsole.Identities;
using GovConsole.Imports;
using GovConsole.Inspections;
using GovConsole.Items;
using GovConsole.Jobs;
using GovConsole.JointMatters;
using GovConsole.Monthly;
using GovConsole.Notes;
using GovConsole.Notices;
using GovConsole.Organisation;
using GovConsole.Ratings;
using GovConsole.Reports;
using GovConsole.Reports.Ledgers.Exports;
using GovConsole.Reports.Papers;
using GovConsole.Reports.Saved;
using GovConsole.Screens;
using GovConsole.Signals;
using GovConsole.Staff;
using GovConsole.Statistics;
using GovConsole.Web.Access;
using GovConsole.Web.Api;
using GovConsole.Web.Assets;
using GovConsole.Web.Cases;
using GovConsole.Web.Cases.Batches;
using GovConsole.Web.Cases.Imports;
using GovConsole.Web.Enquiries;
using GovConsole.Web.Inspections;
using GovConsole.Web.Jobs;
using GovConsole.Web.Reports;
using GovConsole.Web.Reports.Exports;
using GovConsole.Web.Reports.Papers;
using GovConsole.Web.Reports.PointForms;
using GovConsole.Web.Shared.Jobs;
using GovConsole.Web.Shared.Layout;
using GovConsole.Workdays;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace GovConsole.Web.Startup;

/// <summary>Every feature of the core, lowest rank first. The tests of pages take the same list.</summary>
internal static class Features
{
    public static IServiceCollection AddFeatures(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        services.AddData(configuration);
        services.AddAccess().AddSignInManager<Accounts>();
        return services
            .AddSignals()
            .AddJobs()
            .AddFiles(dataFolder)
            .AddOrganisation()
            .AddWorkdays()
            .AddIdentities(configuration, dataFolder)
            .AddDrafts()
            .AddItems()
            .AddStaff()
            .AddStatistics()
            .AddAgentPoints()
            .AddAssets()
            .AddCases()
            .AddAgents()
            .AddInspections()
            .AddJointMatters()
            .AddHandovers()
            .AddRatings()
            .AddEnquiries()
            .AddNotes()
            .AddNotices()
            .AddAssessments()
            .AddMonthly()
            .AddTransient<PointFormEndpoints.Desk>()
            .AddBoards()
            .AddScreens()
            .AddAgentDays()
            .AddReports(dataFolder)
            .AddSingleton(provider => new LedgerTexts(provider.GetRequiredService<ReportWords>()))
            .AddSingleton<ComputerCookie>()
            .AddScoped<SearchWord>()
            .AddScoped<BellRope>()
            .AddTransient<ReportWords>()
            .AddTransient<IReportWords, ReportWords>()
            .AddScoped(provider => new PaperDesk(
                provider.GetRequiredService<IssuePaper>(), provider.GetRequiredService<ReportWords>(), provider.GetRequiredService<NavigationManager>(), configuration["Site"]))
            .AddBatches()
            .AddImports(dataFolder)
            .AddDemo()
            .AddSingleton(new JobTexts([typeof(JobsText), typeof(CasesText), typeof(BatchText), typeof(ImportText), typeof(InspectionsText), typeof(ExportText), typeof(ReportsText), typeof(EnquiriesText)]))
            .AddTransient<JobWords>();
    }
}
