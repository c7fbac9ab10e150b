-- The percentage of 确保 (FIRM) and of 力争 (ASPIRATIONAL) among the targets of each year.
SELECT t.year,
       COUNT(*) AS targets,
       ROUND(100.0 * SUM(CASE WHEN t.modality = 'FIRM' THEN 1 ELSE 0 END) / COUNT(*), 1) AS percent_firm,
       ROUND(100.0 * SUM(CASE WHEN t.modality = 'ASPIRATIONAL' THEN 1 ELSE 0 END) / COUNT(*), 1) AS percent_aspirational
FROM targets t
GROUP BY t.year
ORDER BY t.year
